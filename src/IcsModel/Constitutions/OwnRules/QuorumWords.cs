using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>Puts the count of a quorum into words.</summary>
internal static class QuorumWords
{
    /// <summary>How many count of how many needed, which groups are short, and whether the chair is missed.</summary>
    internal static string Of(QuorumAnswer answer)
    {
        var said = new List<string> { $"{Range(answer.Present)} of {Range(answer.Needed)} needed {(answer.Present is { AtLeast: 1, IsExact: true } ? "counts" : "count")}" };
        foreach (var group in answer.Groups)
        {
            if (group.IsMet == false)
            {
                said.Add($"{OwnText.Number(group.Standing.Count)} of {OwnText.Number(group.Needed)} {(group.Name is { } name ? $"of the group \"{name}\"" : "of a group")}");
            }
        }

        if (answer.IsChairMet == false)
        {
            said.Add("nobody there can stand for the chair whom the rule asks for");
        }

        return BoardWords.Capital(string.Join("; ", said)) + ".";
    }

    /// <summary>Names everything that would settle a count.</summary>
    internal static Ruling AskFor(this Ruling ruling, QuorumAnswer answer)
    {
        foreach (var missing in answer.Missing)
        {
            ruling.Missing(missing.Kind, missing.Pointer, missing.Description);
        }

        return ruling;
    }

    private static string Range(CountRange range) =>
        range switch
        {
            { IsExact: true } => OwnText.Number(range.AtLeast),
            { AtMost: { } most } => $"{OwnText.Number(range.AtLeast)} to {OwnText.Number(most)}",
            _ => $"at least {OwnText.Number(range.AtLeast)}",
        };
}
