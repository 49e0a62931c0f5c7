using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>What one statement about an arrangement settles.</summary>
internal sealed record ArrangementStatement
{
    /// <summary>The kinds of arrangements that are asked.</summary>
    internal required ArrangementKind[] Kinds { get; init; }

    /// <summary>Whether the arrangement is one that must state it, or null where that cannot be told; every one where left out.</summary>
    internal Func<Arrangement, bool?>? IsEngaged { get; init; }

    /// <summary>Whether the requirement rests on a text that was seen for this arrangement; it does where left out.</summary>
    internal Func<Arrangement, bool>? IsVerified { get; init; }

    internal required Func<Arrangement, bool?> Read { get; init; }

    /// <summary>Where it is stated within the arrangement.</summary>
    internal required string Property { get; init; }

    /// <summary>What is asked for where it is not stated.</summary>
    internal required string Asks { get; init; }

    /// <summary>What is so of an arrangement stated to lack it, as the end of a sentence.</summary>
    internal required string Lacks { get; init; }
}

/// <summary>A rule settled by one statement about each arrangement.</summary>
internal sealed class StatedOfArrangementRule(RuleDefinition definition, ArrangementStatement statement, OutcomeWords words) : ArrangementRule(definition, words)
{
    private protected override bool Asks(ArrangementKind kind) => Array.IndexOf(statement.Kinds, kind) >= 0;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var arrangement = entry.Arrangement;
        switch (statement.IsEngaged is null ? true : statement.IsEngaged(arrangement))
        {
            case false:
                return false;
            case null:
                review.Opens()?.Missing(entry.Pointer + "/counterparties", "what kinds of bodies the parties to the arrangement are (state complete: true when all are listed)");
                return true;
            default:
                break;
        }

        switch (statement.Read(arrangement))
        {
            case true:
                review.Meets();
                break;
            case false:
                var spot = statement.IsVerified is null || statement.IsVerified(arrangement) ? entry.Fails(ref review, Reason.Missing) : review.Doubts();
                spot?.Find($"{entry.Pointer}/{statement.Property}", arrangement.Id, $"{BoardWords.Capital(entry.Call)} {statement.Lacks}.");
                break;
            default:
                review.Opens()?.Missing($"{entry.Pointer}/{statement.Property}", statement.Asks);
                break;
        }

        return true;
    }
}
