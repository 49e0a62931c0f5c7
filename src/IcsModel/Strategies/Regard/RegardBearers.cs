using IcsModel.Systems;

namespace IcsModel.Strategies.Regard;

/// <summary>Who must have regard to the local documents in any decision: the responsible councils and their partner boards.</summary>
internal static class RegardBearers
{
    /// <summary>Whether a body is one of them: yes, no, or null where it cannot be told.</summary>
    internal static bool? AreOf(in SystemFacts facts, Body? body)
    {
        if (body is null)
        {
            return null;
        }

        var match = new BodyMatch(body);
        match.See(facts.Index.Board);
        var complete = facts.IsComplete(facts.System.Councils);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (facts.Index.Responsible[i] == false)
            {
                continue;
            }

            var council = facts.System.Councils[i];
            var partners = BodyMatch.IsIn(body, council.PartnerBoards, facts.IsComplete(council.PartnerBoards));
            if (facts.Index.Responsible[i] == true)
            {
                match.See(council.Body);
            }

            if (facts.Index.Responsible[i] == true && partners == true)
            {
                return true;
            }

            complete &= partners == false;
        }

        return match.Answer(complete) is { } answer ? answer : body.Kind is null or BodyKind.IntegratedCareBoard or BodyKind.LocalAuthority or BodyKind.Other ? null : false;
    }
}
