using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Governance;

/// <summary>The days in which a publication is still awaited are a choice, and none unless chosen.</summary>
public sealed class EstablishmentParameterTests
{
    [Theory]
    [InlineData(0, 0, Outcome.NotSatisfied)]
    [InlineData(30, 29, Outcome.Undetermined)]
    [InlineData(30, 30, Outcome.NotSatisfied)]
    public void Days_to_publish_an_order(int days, int after, Outcome expected)
    {
        var board = LawfulGovernance.Create();
        board = board with { EstablishmentOrder = board.EstablishmentOrder! with { MadeOn = LawfulGovernance.Day.PlusDays(-after), PublishedOn = null, IsPublished = false } };

        var outcome = board.Ask("ICB-EST-007", LawfulGovernance.Day, new RuleParameters { DaysToPublishOrders = days });

        outcome.Outcome.ShouldBe(expected);
        outcome.Message.Contains("a choice and not the law", StringComparison.Ordinal).ShouldBe(expected == Outcome.Undetermined);
    }

    [Theory]
    [InlineData(0, 0, Outcome.NotSatisfied)]
    [InlineData(30, 29, Outcome.Undetermined)]
    [InlineData(30, 30, Outcome.NotSatisfied)]
    public void Days_to_publish_a_constitution(int days, int after, Outcome expected)
    {
        var board = LawfulGovernance.Create() with
        {
            ConstitutionVersions = FactList.Complete(new ConstitutionVersion { From = LawfulGovernance.Day.PlusDays(-after), IsPublished = false }),
        };

        var outcome = board.Ask("ICB-EST-013", LawfulGovernance.Day, new RuleParameters { DaysToPublishConstitutions = days });

        outcome.Outcome.ShouldBe(expected);
        outcome.Message.Contains("a choice and not the law", StringComparison.Ordinal).ShouldBe(expected == Outcome.Undetermined);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public void Days_outside_a_year_are_refused(int days)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { DaysToPublishOrders = days });
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleParameters { DaysToPublishConstitutions = days });
    }
}
