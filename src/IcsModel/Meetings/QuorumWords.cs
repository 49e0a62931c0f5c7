using System.Globalization;

namespace IcsModel.Meetings;

/// <summary>Puts a count of a quorum into words.</summary>
internal static class QuorumWords
{
    /// <summary>How many were there of how many needed, without a full stop.</summary>
    internal static string Numbers(QuorumAnswer answer)
    {
        var of = answer.Base is { AtMost: not null } whole ? $", of {Range(whole)}" : string.Empty;
        return $"{Range(answer.Present)} counted{of}; {Range(answer.Needed)} {(answer.Needed is { AtLeast: 1, IsExact: true } ? "was" : "were")} needed";
    }

    /// <summary>What was missing, without a full stop.</summary>
    internal static string Shortfall(QuorumAnswer answer)
    {
        var parts = new List<string>();
        if (answer.IsNumberMet == false)
        {
            parts.Add(Numbers(answer));
        }

        foreach (var group in answer.Groups)
        {
            if (group.IsMet == false)
            {
                var name = group.Name ?? "a group that must be represented";
                parts.Add(group.Needed == 1 ? $"nobody stood for {name}" : $"{Number(group.Standing.Count)} of {Number(group.Needed)} stood for {name}");
            }
        }

        if (answer.IsChairMet == false)
        {
            parts.Add("the chair, or the deputy chair where that is enough, was not there");
        }

        parts.AddRange(answer.NotCounted.Where(one => one.IsSettled).Select(one => $"{Call(one.Who)} did not count, {Why(one.Reason)}"));
        return string.Join("; ", parts);
    }

    private static string Call(QuorumPerson who) => who.Person?.Name ?? who.Person?.Id ?? "somebody not named";

    private static string Why(UncountedReason reason) =>
        reason switch
        {
            UncountedReason.Conflicted => "being conflicted",
            UncountedReason.AlreadyCounted => "being counted already",
            UncountedReason.MemberAlreadyCounted => "the member they came for being counted already",
            UncountedReason.SubstituteForNonMember => "having come for somebody who was not a member",
            UncountedReason.SubstituteNotAllowed => "having come for a member who may not send a substitute",
            UncountedReason.SubstitutesDoNotCount => "since substitutes do not count",
            _ => "not being a member",
        };

    private static string Range(CountRange range) =>
        range switch
        {
            { IsExact: true } => Number(range.AtLeast),
            { AtMost: { } most } => $"{Number(range.AtLeast)} to {Number(most)}",
            { AtLeast: 0 } => "an unknown number",
            _ => $"at least {Number(range.AtLeast)}",
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
