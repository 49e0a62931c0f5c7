using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Purposes;

/// <summary>PURP-005: the governing document names all four core purposes.</summary>
internal sealed class DeclaredPurposesRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("PURP-005"),
    Title = "Governing document names all four core purposes",
    Citation = new Citation(Instruments.BoundaryChangesProcedure, "para. 1.1"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP and ICB",
    Asks = "The governing document of the partnership names the four core purposes.",
    Decides = "Looks at the purposes named by the terms of reference of each partnership.",
    Reading = new Interpretation("The terms of reference of the partnership are looked at; the constitution of the board is not."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var partnerships = facts.System.Partnerships;
        for (var i = 0; i < partnerships.Count; i++)
        {
            if (facts.Runs(partnerships[i].EstablishedOn, partnerships[i].AbolishedOn) is not false and var exists)
            {
                Look(in facts, ref review, partnerships[i].Terms?.DeclaredPurposes ?? FactList<CorePurpose>.Unknown, i, exists == true);
            }
        }

        if (partnerships.Count == 0 && !facts.IsComplete(partnerships))
        {
            review.Opens()?.Missing("/partnerships", "the partnership and its terms of reference");
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, FactList<CorePurpose> declared, int position, bool exists)
    {
        foreach (var purpose in CorePurposes.All.AsSpan())
        {
            var isNamed = false;
            foreach (var named in declared.Items.AsSpan())
            {
                isNamed |= named == purpose;
            }

            if (isNamed)
            {
                review.Meets();
            }
            else if (facts.IsComplete(declared) && exists)
            {
                review.Fails(Reason.Missing)?.Find(Pointer(position), memberId: null, $"The terms of reference do not name the purpose to {CorePurposes.NameOf(purpose)}.");
            }
            else
            {
                review.Opens()?.Missing(Pointer(position), "which core purposes the terms of reference name (state complete: true when all are listed)");
            }
        }
    }

    private static string Pointer(int position) => $"/partnerships/{position.ToString(CultureInfo.InvariantCulture)}/terms/declaredPurposes";

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The terms of reference of the partnership name the four core purposes.",
            Outcome.NotSatisfied => "The terms of reference of the partnership leave out a core purpose.",
            Outcome.NotApplicable => "No partnership is recorded for the date.",
            _ => "Whether the terms of reference of the partnership name the four core purposes is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Name all four core purposes in the terms of reference.";
}
