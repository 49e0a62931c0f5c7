using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.ModelConstitution;

/// <summary>NHSE-CONST-003: NHS England agreed to every departure from the mandatory text of its model constitution.</summary>
internal sealed class AgreedDeparturesRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CONST-003"),
    Title = "Departures from the model constitution's mandatory text agreed by NHS England",
    Citation = BoardDefinitions.Model("black-text convention"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; NHS England",
    Asks = "The constitution keeps the mandatory text of the model constitution, except where NHS England agreed otherwise.",
    Decides = "Looks at every departure recorded; the texts themselves are not compared.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { ModelDepartures: { Count: > 0 } departures })
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        for (var i = 0; i < departures.Count; i++)
        {
            Look(in facts, ref review, departures[i], i);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "NHS England agreed to every recorded departure from the mandatory text of its model constitution.",
            Outcome.NotSatisfied => "The constitution departs from the mandatory text of the model constitution without NHS England's agreement.",
            Outcome.NotApplicable => "No departure from the mandatory text of the model constitution is recorded.",
            _ => "Whether NHS England agreed to every recorded departure from the mandatory text of its model constitution is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Have NHS England agree to the departure and record its decision, or take up the mandatory text at the next variation.";

    private static void Look(in BoardFacts facts, ref Review review, ModelDeparture departure, int position)
    {
        switch (departure.AgreedByNhsEngland)
        {
            case true:
                review.Meets()?.Saw($"NHS England agreed to the departure from {Call(departure)}.");
                break;
            case false:
                review.Faults(in facts, Reason.ProcedureNotFollowed)?.Find(
                    Pointer(position), memberId: null, $"NHS England did not agree to the departure from {Call(departure)}.");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/agreedByNhsEngland", "whether NHS England agreed to each departure from the model constitution");
                break;
        }
    }

    private static string Call(ModelDeparture departure) =>
        $"{(departure.Provision is { } provision ? $"{provision} of the model constitution" : "the model constitution")}{ClauseReview.Where(departure.Clause)}";

    private static string Pointer(int departure) => $"/constitution/modelDepartures/{departure.ToString(CultureInfo.InvariantCulture)}";
}
