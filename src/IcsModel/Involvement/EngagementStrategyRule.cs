using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-G00: the board publishes a strategy for working with people and communities.</summary>
internal sealed class EngagementStrategyRule() : SystemRule(
    new RuleDefinition
    {
        Id = new RuleId("INV-G00"),
        Title = "Board publishes a strategy for working with people and communities",
        Citation = new Citation(Instruments.PeopleAndCommunitiesGuidance, "ICB engagement strategy expectation"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Unverified,
        Bearer = "ICB",
        Asks = "The board has a published strategy for working with people and communities.",
        Decides = "Looks for a strategy published by the date.",
        Reading = new Interpretation("The wording is not verified, so the rule is never found unmet."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    })
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "The board has published a strategy for working with people and communities.",
        NotApplicable = "Nothing is asked of the board.",
        Undetermined = "Whether the board has published a strategy for working with people and communities is not known.",
        Doubted = "The board is stated not to have published its strategy for working with people and communities; the expectation is not verified.",
    };

    internal static bool? IsPublished(in SystemFacts facts, EngagementStrategy strategy) =>
        strategy.PublishedOn is not null ? facts.HasHappened(strategy.PublishedOn) : facts.Spoken ? strategy.IsPublished : null;

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var strategy = facts.System.Involvement?.Strategy;
        switch (strategy is null ? null : IsPublished(in facts, strategy))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.Missing)?.Find("/involvement/strategy", memberId: null, "The strategy for working with people and communities is not published.");
                break;
            default:
                review.Opens()?.Missing("/involvement/strategy", "the strategy for working with people and communities and the day it was published");
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}
