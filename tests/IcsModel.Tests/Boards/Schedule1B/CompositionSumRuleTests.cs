using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class CompositionSumRuleTests() : BoardRuleTests("ICB-BOARD-100")
{
    [Fact]
    public void Five_people_are_the_least_lawful_board() =>
        Ask(LawfulBoard.Create().WithoutMembers(member => member.Id is not ("chair" or "chief-executive" or "trust" or "primary-care" or "council")))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Undetermined_when_the_worst_part_is_undetermined() =>
        Ask(LawfulBoard.Create() with { Constitution = null }).ShouldComeTo(Outcome.Undetermined);

    [Fact]
    public void Not_satisfied_outweighs_undetermined() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.Chair) with { Constitution = null }).ShouldComeTo(Outcome.NotSatisfied);

    [Fact]
    public void The_duty_about_mental_illness_is_left_out() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = null }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Stays_out_of_counts()
    {
        var verdict = RuleCatalogue.Current.Decide(LawfulBoard.Create().WithoutMember(LawfulBoard.Trust), BoardAsking.Day);

        // Left of the trusts' nominee: ICB-BOARD-007 and NHSE-BOARD-004.
        verdict.CountOf(Outcome.NotSatisfied).ShouldBe(2);
    }
}
