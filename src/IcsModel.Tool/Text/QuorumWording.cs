using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Meetings;
using IcsModel.Reporting;

namespace IcsModel.Tool.Text;

/// <summary>Phrases about a quorum.</summary>
internal static class QuorumWording
{
    private const string Unknown = "an unknown number";

    internal static string Of(CountRange range) =>
        range switch
        {
            { IsExact: true } => Words.Of(range.AtLeast),
            { AtMost: { } most } => $"{Words.Of(range.AtLeast)} to {Words.Of(most)}",
            { AtLeast: 0 } => Unknown,
            _ => $"at least {Words.Of(range.AtLeast)}",
        };

    /// <summary>What a fraction is taken of.</summary>
    internal static string Base(QuorumAnswer answer)
    {
        var number = answer.Base is { AtLeast: > 0 } or { AtMost: not null } ? Of(answer.Base.Value) : Unknown + " of";
        return $"{number} {(answer.Of == QuorumBase.Seats ? "seats" : "members in post")}";
    }

    internal static string Fraction(int upper, int lower) =>
        (upper, lower) switch
        {
            (1, 2) => "half",
            (1, 3) => "a third",
            (2, 3) => "two thirds",
            _ => $"{Words.Of(upper)}/{Words.Of(lower)}",
        };

    internal static string Met(bool? isMet) => isMet switch { true => "met", false => "not met", null => "not known" };

    internal static string Of(SeatKind seat) =>
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
            _ => "other ordinary member",
        };

    /// <summary>Why somebody present does not count, or is not known to.</summary>
    internal static string Of(UncountedPerson person) => Why(person.Reason) + (person.IsSettled ? string.Empty : " (not settled)");

    private static string Why(UncountedReason reason) =>
        reason switch
        {
            UncountedReason.PersonNotKnown => "who it is is not stated",
            UncountedReason.NotMember => "not a member on the day",
            UncountedReason.MembershipNotKnown => "whether a member on the day is not known",
            UncountedReason.Conflicted => "excluded for a conflict of interest",
            UncountedReason.AlreadyCounted => "counted already; one person counts once",
            UncountedReason.SubstituteForNonMember => "came for somebody who was not a member on the day",
            UncountedReason.MemberAlreadyCounted => "the member is there, or somebody else already stands for them",
            UncountedReason.SubstituteNotAllowed => "the constitution lets the holder of that seat send no substitute who votes",
            UncountedReason.SubstitutesDoNotCount => "substitutes do not count under the constitution",
            UncountedReason.SubstituteNotPermitted => "whoever presided did not permit the substitute",
            _ => "whether they count as a substitute is not known",
        };
}
