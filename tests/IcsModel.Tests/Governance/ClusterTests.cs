using IcsModel.Establishment;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Governance;

/// <summary>Boards in a cluster share people and stay separate bodies: each is asked every rule on its own.</summary>
public sealed class ClusterTests
{
    private static readonly Cluster Shared = new()
    {
        Name = "Midshires",
        From = LawfulGovernance.Established,
        ActsAsBody = false,
        Boards = FactList.Complete(new Body { Code = "QXX" }, new Body { Code = "QYY" }),
    };

    [Fact]
    public void A_person_on_two_boards_counts_on_each_and_once_on_each()
    {
        var one = LawfulGovernance.Create() with { Clusters = FactList.Complete(Shared) };
        var other = one with { Code = "QYY", Name = "NHS Sampleton Integrated Care Board" };

        var (first, second) = (RuleCatalogue.Current.Assess(one, LawfulGovernance.Day), RuleCatalogue.Current.Assess(other, LawfulGovernance.Day));

        one.Members[LawfulBoard.Chair].Person.ShouldBe(other.Members[LawfulBoard.Chair].Person);
        first.Subject.ShouldBe("NHS Exampleshire Integrated Care Board");
        second.Subject.ShouldBe("NHS Sampleton Integrated Care Board");
        first["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.Satisfied);
        second["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.Satisfied);
        first.Outcomes.Count.ShouldBe(second.Outcomes.Count);
    }

    [Fact]
    public void A_vacancy_on_one_board_is_none_on_the_other()
    {
        var one = LawfulGovernance.Create() with { Clusters = FactList.Complete(Shared) };
        var other = one.WithoutMember(LawfulBoard.Chair) with { Code = "QYY", Name = "NHS Sampleton Integrated Care Board" };

        RuleCatalogue.Current.Assess(one, LawfulGovernance.Day)["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.Satisfied);
        RuleCatalogue.Current.Assess(other, LawfulGovernance.Day)["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.NotSatisfied);
    }
}
