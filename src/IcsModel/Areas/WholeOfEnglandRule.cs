using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Areas;

/// <summary>ICB-EST-004: from the appointed day the areas of boards together cover the whole of England.</summary>
internal sealed class WholeOfEnglandRule() : CommissioningMapRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-004"),
        Title = "Areas of boards together cover the whole of England",
        Citation = Section14Z25("(4)"),
        ReadWith = [Section14Z25("(9)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "From 1 July 2022, the day appointed by S.I. 2022/632, the areas of integrated care boards together leave no part of England out.",
        Decides = "Compares the areas of all boards that exist on the date with the LSOAs of England of the same census.",
        Reading = new Interpretation("A board abolished on the day its successor is established leaves no gap: the last day of the one is the day before the first of the other."),
        Outcomes = DecidesAlways,
    },
    new OutcomeWords
    {
        Satisfied = "Every LSOA of England lies in the area of a board.",
        NotSatisfied = "Some of England lies in the area of no board.",
        NotApplicable = string.Empty,
        Undetermined = "Whether the areas of boards cover the whole of England is not known.",
        Remedy = "NHS England varies or makes orders so that each part of England lies in the area of a board.",
    })
{
    private protected override void Look(in CommissioningMapFacts facts, ref Review review)
    {
        if (facts.IsEnglandCovered)
        {
            review.Meets()?.Saw($"The areas cover the {OverlapWords.Number(EnglishLsoas.Of(facts.Edition).Count)} LSOAs of England of the census of {OverlapWords.YearOf(facts.Edition)}.");
        }
        else if (!OpensForBoards(in facts, ref review))
        {
            var found = review.Fails(Reason.Gap);
            if (found is not null)
            {
                OverlapWords.FindGap(found, in facts);
            }
        }
    }
}
