namespace IcsModel.Boards;

/// <summary>What kinds of seat have in common, and how they are called.</summary>
internal static class SeatKinds
{
    /// <summary>Whether the holder is an ordinary member: anyone but the chair and the chief executive (Schedule 1B paragraph 3(2)).</summary>
    internal static bool IsOrdinary(this SeatKind seat) => seat is not (SeatKind.Chair or SeatKind.ChiefExecutive);

    /// <summary>
    /// The sector that nominates for the seat: a partner's seat names it; other named seats have none; only another ordinary member's can come from the
    /// nomination itself. Null where it is not known.
    /// </summary>
    internal static NominatingSector? SectorOf(this SeatKind? seat, Nomination? nomination) =>
        seat switch
        {
            SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
            SeatKind.PartnerLocalAuthority => NominatingSector.LocalAuthorities,
            SeatKind.OtherOrdinary => nomination?.Sector,
            null => null,
            _ => NominatingSector.None,
        };

    internal static string Name(this SeatKind? seat) =>
        seat switch
        {
            SeatKind.Chair => "chair",
            SeatKind.ChiefExecutive => "chief executive",
            SeatKind.DirectorOfFinance => "director of finance",
            SeatKind.MedicalDirector => "medical director",
            SeatKind.DirectorOfNursing => "director of nursing",
            SeatKind.NonExecutive => "non-executive member",
            SeatKind.PartnerNhsTrust => "partner member for NHS trusts",
            SeatKind.PartnerPrimaryMedical => "partner member for primary medical services",
            SeatKind.PartnerLocalAuthority => "partner member for local authorities",
            SeatKind.OtherOrdinary => "other ordinary member",
            _ => "member in a seat not stated",
        };

    /// <summary>How several holders of such seats are called.</summary>
    internal static string Plural(this SeatKind seat) =>
        seat switch
        {
            SeatKind.DirectorOfFinance => "directors of finance",
            SeatKind.DirectorOfNursing => "directors of nursing",
            SeatKind.PartnerNhsTrust => "partner members for NHS trusts",
            SeatKind.PartnerPrimaryMedical => "partner members for primary medical services",
            SeatKind.PartnerLocalAuthority => "partner members for local authorities",
            _ => Name(seat) + "s",
        };
}
