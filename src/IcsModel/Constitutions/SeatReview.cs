using System.Globalization;
using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>Reads the seats that a constitution lays down.</summary>
internal static class SeatReview
{
    internal const string Seats = "/constitution/seats";

    internal const string Kinds = "which kind of seat each one is";

    internal static string Pointer(int seat) => $"{Seats}/{seat.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How a seat is called in a sentence.</summary>
    internal static string Call(ConstitutionSeat seat) => seat.Kind is null ? "a seat of a kind not stated" : $"the seat of {seat.Kind.Name()}";

    /// <summary>The least number of such seats as laid down, or null while not known.</summary>
    internal static int? Least(this ConstitutionSeat seat) => seat.Number ?? seat.AtLeast;

    /// <summary>The most that the least number can be, as far as any number is known.</summary>
    internal static int MostLeast(this ConstitutionSeat seat) =>
        Math.Min(seat.Number ?? int.MaxValue, Math.Min(seat.AtLeast ?? int.MaxValue, seat.AtMost ?? int.MaxValue));

    /// <summary>Whether at least one such seat is laid down, or null while not known.</summary>
    internal static bool? IsLaidDown(this ConstitutionSeat seat) => seat.MostLeast() < 1 ? false : seat.Least() >= 1 ? true : null;

    /// <summary>
    /// Whether a sector nominates for the seat, or null while not known. What is stated of the kind and what is stated of the nomination must not contradict
    /// it; the seat of a director or a non-executive is never nominated.
    /// </summary>
    internal static bool? IsNominatedBy(this ConstitutionSeat seat, NominatingSector sector) =>
        (StatedIs(seat.NominatedBy, sector), KindAllows(seat.Kind, sector)) switch
        {
            (false, _) or (_, false) => false,
            (true, _) or (_, true) => true,
            _ => null,
        };

    private static bool? StatedIs(NominatingSector? stated, NominatingSector sector) => stated is null ? null : stated == sector;

    private static bool? KindAllows(SeatKind? kind, NominatingSector sector) =>
        kind switch
        {
            null or SeatKind.OtherOrdinary => null,
            SeatKind.PartnerNhsTrust => sector == NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => sector == NominatingSector.PrimaryMedicalServices,
            SeatKind.PartnerLocalAuthority => sector == NominatingSector.LocalAuthorities,
            _ => false,
        };
}
