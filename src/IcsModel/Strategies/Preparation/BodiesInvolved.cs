using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Whether every body of a list kept with a council was involved in preparing a document.</summary>
internal static class BodiesInvolved
{
    /// <summary>Looks at each body of the list and at whether the list is whole.</summary>
    /// <param name="facts">What is known of the system.</param>
    /// <param name="review">Where it is noted.</param>
    /// <param name="document">The document prepared.</param>
    /// <param name="council">The place of the council.</param>
    /// <param name="isSure">Whether the bodies of this council surely had to be involved.</param>
    /// <param name="group">Which bodies: Healthwatch organisations or districts.</param>
    internal static void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, int council, bool isSure, InvolvedGroup group)
    {
        var bodies = ListOf(facts.System.Councils[council], group);
        foreach (var body in bodies.Items.AsSpan())
        {
            switch (PreparationWindow.Involved(in facts, in document, body, group))
            {
                case true:
                    review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(body))} was involved in preparing {document.Call}.");
                    break;
                case false when isSure:
                    document.Fails(ref review, Reason.Missing)?.Find(
                        document.Pointer + "/involvement",
                        document.Id,
                        $"No involvement of {BoardWords.Call(body)} is recorded while {document.Call} was prepared.");
                    break;
                case false:
                    review.Opens()?.Missing(
                        StrategyWords.Council(council),
                        $"whether {StrategyCouncils.Call(in facts, council)} was a responsible local authority while {document.Call} was prepared, and since when it has existed");
                    break;
                default:
                    review.Opens()?.Missing(
                        document.Pointer + "/involvement",
                        $"whether {BoardWords.Call(body)} was involved in preparing {document.Call}, and when (state complete: true when all involvement is listed)");
                    break;
            }
        }

        if (!facts.IsComplete(bodies))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                $"{StrategyWords.Council(council)}/{FieldOf(group)}",
                $"the {PluralOf(group)} for the area of {StrategyCouncils.Call(in facts, council)} (state complete: true when all are listed)");
        }
    }

    private static FactList<Body> ListOf(Council council, InvolvedGroup group) => group == InvolvedGroup.District ? council.Districts : council.Healthwatch;

    private static string FieldOf(InvolvedGroup group) => group == InvolvedGroup.District ? "districts" : "healthwatch";

    private static string PluralOf(InvolvedGroup group) => group == InvolvedGroup.District ? "district councils" : "Local Healthwatch organisations";
}
