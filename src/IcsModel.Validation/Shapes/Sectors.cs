using IcsModel.Boards;

namespace IcsModel.Validation.Shapes;

/// <summary>Which sector nominates for which seat (Schedule 1B paragraph 8(2)).</summary>
internal static class Sectors
{
    /// <summary>The sector a partner's seat belongs to; null for every other seat.</summary>
    internal static NominatingSector? OfPartnerSeat(SeatKind? seat) =>
        seat switch
        {
            SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
            SeatKind.PartnerLocalAuthority => NominatingSector.LocalAuthorities,
            _ => null,
        };

    /// <summary>Whether a stated sector, if any, is the one the seat belongs to, if it belongs to one.</summary>
    internal static bool Agree(SeatKind? seat, NominatingSector? stated) => stated is null || OfPartnerSeat(seat) is not { } own || stated == own;

    /// <summary>Whether nominations for the seat are read: partners' seats, other ordinary members' and seats not known.</summary>
    internal static bool ReadsNomination(SeatKind? seat) => seat is null or SeatKind.OtherOrdinary || OfPartnerSeat(seat) is not null;
}
