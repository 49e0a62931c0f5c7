using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Areas;

/// <summary>ICB-EST-003: no place lies in the areas of two boards.</summary>
internal sealed class NoOverlapRule() : CommissioningMapRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-003"),
        Title = "Areas of boards do not coincide or overlap",
        Citation = Section14Z25("(3)"),
        Force = LegalForce.Statute,
        InForce = FromPower,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "No place is in the area of two integrated care boards at once.",
        Decides = "Compares the areas of all boards that exist on the date, LSOA by LSOA.",
        Reading = new Interpretation("Areas are compared in the LSOAs of one census; areas given in those of two are not compared."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No LSOA lies in the areas of two boards.",
        NotSatisfied = "The areas of boards overlap.",
        NotApplicable = "No integrated care board exists on the date.",
        Undetermined = "Whether the areas of boards overlap is not known.",
        Remedy = "NHS England varies the orders so that each place lies in the area of one board.",
    })
{
    private protected override void Look(in CommissioningMapFacts facts, ref Review review)
    {
        if (facts.IsAnyOverlap && !facts.AreEditionsMixed)
        {
            var found = review.Fails(Reason.Overlap);
            if (found is not null)
            {
                OverlapWords.Find(found, in facts);
            }
        }
        else if (!OpensForBoards(in facts, ref review))
        {
            if (facts.IsAnyExisting)
            {
                review.Meets()?.Saw("The areas of all boards that exist on the date were compared.");
            }
            else
            {
                review.Excuses(Reason.NoneRecorded);
            }
        }
    }
}
