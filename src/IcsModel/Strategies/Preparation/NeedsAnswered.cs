using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Whether a strategy answers the needs assessed for a council's area, as they stood when its preparation began.</summary>
internal static class NeedsAnswered
{
    /// <summary>Looks at each need of the council's assessments that held when the preparation began.</summary>
    /// <param name="facts">What is known of the system.</param>
    /// <param name="review">Where it is noted.</param>
    /// <param name="document">The strategy.</param>
    /// <param name="responses">How the strategy says that needs will be met.</param>
    /// <param name="council">The place of the council.</param>
    /// <param name="isSure">Whether the needs of this council surely had to be answered.</param>
    internal static void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, FactList<NeedResponse> responses, int council, bool isSure)
    {
        var found = false;
        for (var i = 0; i < facts.System.NeedsAssessments.Count; i++)
        {
            var isOfCouncil = StrategyCouncils.IsAssessedBy(in facts, council, i);
            var held = isOfCouncil == false ? false : Held(in facts, in document, i);
            if (held != false)
            {
                found |= isOfCouncil == true;
                LookAtNeeds(in facts, ref review, in document, responses, i, isSure && isOfCouncil == true && held == true);
            }
        }

        if (!found)
        {
            review.Opens()?.Missing(
                document.PreparedFrom is null ? document.Pointer + "/preparedFrom" : "/needsAssessments",
                document.PreparedFrom is null
                    ? $"the first day on which {document.Call} was prepared"
                    : $"the needs assessment for {StrategyCouncils.Call(in facts, council)} that held on {BoardWords.Iso(document.PreparedFrom.Value)}, when the preparation of {document.Call} began");
        }
    }

    /// <summary>Whether an assessment was current when the preparation began: yes, no, or null where it cannot be told.</summary>
    private static bool? Held(in SystemFacts facts, in PreparedDocument document, int assessment)
    {
        if (document.Begun != 0)
        {
            return PreparedDocument.HoldsOn(in facts, DocumentKind.NeedsAssessment, assessment, document.Begun);
        }

        return document.Finished != 0 && facts.Index.Strategies.Assessments[assessment].From > document.Finished ? false : null;
    }

    private static void LookAtNeeds(in SystemFacts facts, ref Review review, in PreparedDocument document, FactList<NeedResponse> responses, int assessment, bool isSure)
    {
        var needs = facts.System.NeedsAssessments[assessment].Needs;
        for (var i = 0; i < needs.Count; i++)
        {
            var need = needs[i];
            var isForTheBoard = document.Kind == DocumentKind.LocalStrategy ? true : need.RelatesToBoardArea;
            if (isForTheBoard == false)
            {
                continue;
            }

            switch (IsAnswered(in facts, responses, need.Id))
            {
                case true:
                    review.Meets();
                    break;
                case false when isSure && isForTheBoard == true:
                    document.Fails(ref review, Reason.Missing)?.Find(
                        document.Pointer + "/needResponses",
                        document.Id,
                        $"{BoardWords.Capital(document.Call)} does not say how the need {Name(need)} will be met.");
                    break;
                case false:
                    review.Opens()?.Missing(
                        StrategyWords.At(StrategyWords.Pointer(DocumentKind.NeedsAssessment, assessment) + "/needs", i),
                        isForTheBoard is null
                            ? $"whether the need {Name(need)}, which {document.Call} does not answer, relates to the area of the board"
                            : $"whether {document.Call} had to answer the need {Name(need)}: whose assessment found it and whether that held when the preparation began");
                    break;
                default:
                    review.Opens()?.Missing(
                        document.Pointer + "/needResponses",
                        $"how {document.Call} says that the need {Name(need)} will be met (state complete: true when all responses are listed)");
                    break;
            }
        }

        if (!facts.IsComplete(needs))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                StrategyWords.Pointer(DocumentKind.NeedsAssessment, assessment) + "/needs",
                "the needs that each assessment found (state complete: true when all are listed)");
        }
    }

    private static string Name(AssessedNeed need) => need.Description is { } description ? $"\"{description}\"" : need.Id ?? "without an id";

    /// <summary>Whether some response says how a need will be met; one response may answer several needs.</summary>
    private static bool? IsAnswered(in SystemFacts facts, FactList<NeedResponse> responses, string? need)
    {
        var open = need is null || !facts.IsComplete(responses);
        foreach (var response in responses.Items.AsSpan())
        {
            var names = false;
            foreach (var id in response.Needs.Items.AsSpan())
            {
                names |= need is not null && string.Equals(id, need, StringComparison.Ordinal);
            }

            if (names && !string.IsNullOrWhiteSpace(response.HowMet))
            {
                return true;
            }

            open |= names || !facts.IsComplete(response.Needs);
        }

        return open ? null : false;
    }
}
