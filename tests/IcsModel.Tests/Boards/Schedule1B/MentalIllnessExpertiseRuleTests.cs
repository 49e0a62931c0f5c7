using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class MentalIllnessExpertiseRuleTests() : BoardRuleTests("ICB-BOARD-012")
{
    private static readonly MentalIllnessServicesExpertise Attested = new()
    {
        Held = true,
        Attestation = new Attestation { By = Actor.Chair, On = new(2022, 7, 1) },
    };

    [Fact]
    public void Undetermined_when_it_is_claimed_but_not_attested() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = new() { Held = true } }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_nothing_is_said_of_one_member() =>
        Ask(AllWithout().With(LawfulBoard.Nursing, member => member with { MentalIllnessServicesExpertise = null }))
            .ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_with_a_remark_when_everybody_is_stated_to_lack_it() =>
        Ask(AllWithout()).ShouldComeTo(Outcome.Undetermined, Reason.Judgement).Remarks.ShouldContain(remark => remark.Contains("engaged", StringComparison.Ordinal));

    [Theory]
    [InlineData(LawfulBoard.Chair)]
    [InlineData(LawfulBoard.ChiefExecutive)]
    public void The_chairs_and_the_chief_executives_own_do_not_count(int position) =>
        Ask(AllWithout().With(position, member => member with { MentalIllnessServicesExpertise = Attested })).ShouldComeTo(Outcome.Undetermined, Reason.Judgement);

    [Theory]
    [InlineData(LawfulBoard.Medical)]
    [InlineData(LawfulBoard.AuditChair)]
    [InlineData(LawfulBoard.Trust)]
    public void Any_ordinary_members_counts(int position) =>
        Ask(AllWithout().With(position, member => member with { MentalIllnessServicesExpertise = Attested })).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(false, Outcome.NotSatisfied, Reason.NotConsidered)]
    [InlineData(true, Outcome.Undetermined, Reason.Judgement)]
    [InlineData(null, Outcome.Undetermined, Reason.Judgement)]
    public void Not_satisfied_only_when_the_chair_then_approved_without_considering_it(bool? considered, Outcome outcome, Reason reason) =>
        Ask(WithNewcomer(considered)).ShouldComeTo(outcome, reason);

    [Fact]
    public void An_approval_while_somebody_still_had_it_is_no_fault()
    {
        var board = WithNewcomer(considered: false).With(
            LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = Attested, To = new(2025, 1, 1) });

        Ask(board).ShouldComeTo(Outcome.Undetermined, Reason.Judgement);
    }

    [Fact]
    public void Approvals_of_the_first_board_are_no_fault()
    {
        var board = AllWithout().WithApprovals(
            LawfulBoard.Nursing, FactList.Complete(LawfulBoard.Approve(Actor.Chair, new(2022, 6, 20)) with { MentalIllnessExpertiseConsidered = false }));

        Ask(board).ShouldComeTo(Outcome.Undetermined, Reason.Judgement);
    }

    [Fact]
    public void Undetermined_when_members_are_not_stated_complete() =>
        Ask(WithNewcomer(considered: false).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Not_applicable_without_ordinary_members() =>
        Ask(LawfulBoard.Create().WithoutMembers(member => member.Id is not ("chair" or "chief-executive"))).ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    [Fact]
    public void The_chair_sitting_in_an_ordinary_seat_does_not_count_there() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.MentalHealthTrust, member => member with { Person = new Person { Id = "p-chair" } }))
            .Outcome.ShouldNotBe(Outcome.Satisfied);

    private static IntegratedCareBoard AllWithout() =>
        LawfulBoard.Create().With(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = new() { Held = false } });

    private static IntegratedCareBoard WithNewcomer(bool? considered)
    {
        var approval = LawfulBoard.Approve(Actor.Chair, new(2024, 2, 1)) with { MentalIllnessExpertiseConsidered = considered };
        return AllWithout().WithMemberAdded(
            LawfulBoard.Ordinary("newcomer", SeatKind.NonExecutive, new(2024, 3, 1)).WithAppointment(
                appointment => appointment with { Approvals = FactList.Complete(approval) }));
    }
}
