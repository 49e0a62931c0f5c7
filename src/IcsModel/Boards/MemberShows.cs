namespace IcsModel.Boards;

/// <summary>What one entry of the list of members shows while it is in post: one bit per combined fact that some rule asks about.</summary>
/// <remarks>
/// The three sectors always stand side by side in the order trusts, primary care, councils, so that <see cref="MemberShowsExtensions.For"/> can move from
/// one to the next. "MayBe" bits are set when the facts leave the matter open or show it.
/// </remarks>
[Flags]
internal enum MemberShows : ulong
{
    None = 0,

    SeatUnknown = 1UL << 0,
    Chair = 1UL << 1,
    ChairValid = 1UL << 2,
    ChairInvalid = 1UL << 3,
    FillsChair = 1UL << 4,
    ChiefExecutive = 1UL << 5,
    ChiefExecutiveValid = 1UL << 6,
    ChiefExecutiveInvalid = 1UL << 7,
    FillsChiefExecutive = 1UL << 8,

    Ordinary = 1UL << 9,
    OrdinaryValid = 1UL << 10,
    OrdinaryInvalid = 1UL << 11,
    OrdinaryOpen = 1UL << 12,
    CountsAsOrdinary = 1UL << 13,

    TrustPartner = 1UL << 14,
    PrimaryCarePartner = 1UL << 15,
    CouncilPartner = 1UL << 16,
    MayBeTrustPartner = 1UL << 17,
    MayBePrimaryCarePartner = 1UL << 18,
    MayBeCouncilPartner = 1UL << 19,
    TrustNominee = 1UL << 20,
    PrimaryCareNominee = 1UL << 21,
    CouncilNominee = 1UL << 22,
    MayBeTrustNominee = 1UL << 23,
    MayBePrimaryCareNominee = 1UL << 24,
    MayBeCouncilNominee = 1UL << 25,

    DirectorOfFinance = 1UL << 26,
    MedicalDirector = 1UL << 27,
    DirectorOfNursing = 1UL << 28,
    MayBeDirector = 1UL << 29,
    NonExecutive = 1UL << 30,
    MayBeNonExecutive = 1UL << 31,
    Counted = 1UL << 32,

    Expertise = 1UL << 33,
    ExpertiseOpen = 1UL << 34,
    AssessedSafe = 1UL << 35,
    AssessedUndermining = 1UL << 36,
    AssessmentOpen = 1UL << 37,
    GuidanceAttested = 1UL << 38,
    GuidanceOpen = 1UL << 39,
    DeputyChair = 1UL << 40,
    MayBeDeputyChair = 1UL << 41,
    SeniorNonExecutive = 1UL << 42,
    MayBeSeniorNonExecutive = 1UL << 43,

    AnyNominee = TrustNominee | PrimaryCareNominee | CouncilNominee,
    AnyPartner = TrustPartner | PrimaryCarePartner | CouncilPartner,
    MayBeAnyPartner = MayBeTrustPartner | MayBePrimaryCarePartner | MayBeCouncilPartner,
}

/// <summary>Moves between the bits of the three sectors.</summary>
internal static class MemberShowsExtensions
{
    /// <summary>From the bit for trusts to the same bit for another sector.</summary>
    internal static MemberShows For(this MemberShows bitForTrusts, NominatingSector sector) =>
        (MemberShows)((ulong)bitForTrusts << ((int)sector - (int)NominatingSector.NhsTrusts));
}
