using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-100: the worst outcome among the rules on who must sit on the board.</summary>
internal sealed class CompositionSumRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-100"),
    Title = "Statutory composition of the board as a whole",
    Citation = BoardDefinitions.Schedule1B("Part 1"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board is made up as Schedule 1B asks: at the least a chair, a chief executive and three nominated members, five people.",
    Decides = "Takes the worst outcome of the rules it sums up; the duty about mental illness services is left out because it is a duty to aim.",
    Reading = new Interpretation("Includes the reading that the five must be different people."),
    IsAggregate = true,
    WorstOf =
    [
        new RuleId("ICB-BOARD-001"), new RuleId("ICB-BOARD-003"), new RuleId("ICB-BOARD-004"), new RuleId("ICB-BOARD-005"), new RuleId("ICB-BOARD-006"),
        new RuleId("ICB-BOARD-007"), new RuleId("ICB-BOARD-008"), new RuleId("ICB-BOARD-009"), new RuleId("ICB-BOARD-011"),
    ],
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts) => Decision.NotApplicable(Reason.None);

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling) => ruling.Say("Sums up other rules.");
}
