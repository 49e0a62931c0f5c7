using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Preparation;

/// <summary>Whether needs are to be met by functions of a board, of NHS England or of a council, as the Act has it.</summary>
internal static class FunctionsNamed
{
    /// <summary>Looks at each response: one body of the three classes is enough; others may be named besides.</summary>
    internal static void Look(in SystemFacts facts, ref Review review, in PreparedDocument document, FactList<NeedResponse> responses)
    {
        for (var i = 0; i < responses.Count; i++)
        {
            switch (IsByOneOfTheClasses(in facts, in document, responses[i].ByFunctionsOf))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    document.Fails(ref review, Reason.NotProvided)?.Find(
                        StrategyWords.At(document.Pointer + "/needResponses", i),
                        document.Id,
                        "The response names no function of a board, of NHS England or of a council whose functions the Act has in view.");
                    break;
                default:
                    review.Opens()?.Missing(
                        StrategyWords.At(document.Pointer + "/needResponses", i) + "/byFunctionsOf",
                        "by whose functions the needs are to be met, with codes of the bodies (state complete: true when all are named)");
                    break;
            }
        }

        if (!facts.IsComplete(responses))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                document.Pointer + "/needResponses",
                $"how {document.Call} says that needs will be met (state complete: true when all responses are listed)");
        }
    }

    private static bool? IsByOneOfTheClasses(in SystemFacts facts, in PreparedDocument document, FactList<Body> bodies)
    {
        var open = !facts.IsComplete(bodies);
        foreach (var body in bodies.Items.AsSpan())
        {
            var isOne = body.Kind == BodyKind.NhsEngland ? true
                : document.Kind == DocumentKind.LocalStrategy ? IsOfTheCouncil(in facts, document.Council, body)
                : IsOfTheArea(in facts, body);
            if (isOne == true)
            {
                return true;
            }

            // A body of another kind is in none of the classes, whatever it is called; one without a kind may be NHS England, whatever its code.
            open |= body.Kind is null || (isOne is null && body.Kind is BodyKind.IntegratedCareBoard or BodyKind.LocalAuthority or BodyKind.Other);
        }

        return open ? null : false;
    }

    private static bool? IsOfTheArea(in SystemFacts facts, Body body)
    {
        var match = new BodyMatch(body);
        match.See(facts.Index.Board);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (facts.Index.Responsible[i] == true)
            {
                match.See(facts.System.Councils[i].Body);
            }
            else if (facts.Index.Responsible[i] is null && BodyMatch.AreSame(body, facts.System.Councils[i].Body) != false)
            {
                match.See(entry: null);
            }
        }

        return match.Answer(facts.IsComplete(facts.System.Councils));
    }

    private static bool? IsOfTheCouncil(in SystemFacts facts, int council, Body body)
    {
        if (council < 0)
        {
            return null;
        }

        var match = new BodyMatch(body);
        match.See(facts.System.Councils[council].Body);
        foreach (var board in facts.System.Councils[council].PartnerBoards.Items.AsSpan())
        {
            match.See(board);
        }

        return match.Answer(facts.IsComplete(facts.System.Councils[council].PartnerBoards));
    }
}
