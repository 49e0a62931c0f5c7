using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class CommissioningCommitteeRuleTests() : BoardRuleTests("ICB-BOARD-014")
{
    private static readonly LocalDate Joined = new(2024, 1, 8);

    [Fact]
    public void Satisfied_when_the_chair_approved_whom_a_panel_chose() =>
        Ask(WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee"), Approvals = LawfulBoard.Approved(Actor.Chair, Joined) }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Not_satisfied_when_a_provider_director_is_co_opted_without_the_chair() =>
        Ask(WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee") })).ShouldComeTo(Outcome.NotSatisfied, Reason.Missing);

    [Theory]
    [InlineData(0, Outcome.Satisfied, Reason.None)]
    [InlineData(1, Outcome.NotSatisfied, Reason.ApprovalAfterStart)]
    public void The_chairs_act_counts_on_the_first_day_and_not_on_the_next(int daysAfter, Outcome outcome, Reason reason) =>
        Ask(WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee"), Approvals = LawfulBoard.Approved(Actor.Chair, Joined.PlusDays(daysAfter)) }))
            .ShouldComeTo(outcome, reason);

    [Fact]
    public void Not_satisfied_when_the_chair_concluded_that_it_undermines_independence() =>
        Ask(WithJoiner(appointment => appointment with
        {
            IndependenceAssessment = appointment.IndependenceAssessment! with { Conclusion = IndependenceConclusion.Undermines },
        })).ShouldComeTo(Outcome.NotSatisfied, Reason.UnderminesIndependence);

    [Fact]
    public void Undetermined_when_the_chair_has_not_assessed() =>
        Ask(WithJoiner(appointment => appointment with { IndependenceAssessment = null })).ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_somebody_else_assessed() =>
        Ask(WithJoiner(appointment => appointment with
        {
            IndependenceAssessment = appointment.IndependenceAssessment! with { By = Actor.ChiefExecutive },
        })).ShouldComeTo(Outcome.Undetermined, Reason.AttestationMissing);

    [Fact]
    public void Undetermined_when_approvals_are_not_stated() =>
        Ask(WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee"), Approvals = FactList<Approval>.Unknown }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_a_committee_may_commission() =>
        Ask(Changed(committee => committee with { MayExerciseCommissioningFunctions = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_members_of_the_committee_are_not_stated_complete() =>
        Ask(Changed(committee => committee with { Members = committee.Members.WithCompleteness(Completeness.NotStated) }))
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_the_committees_are_not_stated_complete() =>
        Ask(LawfulBoard.Create() with { Committees = LawfulBoard.Create().Committees.WithCompleteness(Completeness.NotStated) })
            .ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Not_applicable_when_no_committee_may_commission() =>
        Ask(Changed(committee => committee with { MayExerciseCommissioningFunctions = false })).ShouldComeTo(Outcome.NotApplicable, Reason.NotEngaged);

    [Fact]
    public void Not_applicable_to_a_joint_committee() =>
        Ask(Changed(committee => committee with { Kind = CommitteeKind.Joint })).ShouldComeTo(Outcome.NotApplicable, Reason.NotEngaged);

    [Fact]
    public void A_fault_of_someone_who_has_left_the_committee_is_past()
    {
        var board = WithJoiner(appointment => appointment with { By = Actor.OfPanel("Committee") });
        var committee = board.Committees[1];
        var left = committee with { Members = FactList.Complete<CommitteeMember>([.. committee.Members.Take(2), committee.Members[2] with { To = BoardAsking.Day }]) };

        Ask(board with { Committees = FactList.Complete(board.Committees[0], left) }).ShouldComeTo(Outcome.Satisfied);
    }

    private static IntegratedCareBoard Changed(Func<Committee, Committee> change)
    {
        var board = LawfulBoard.Create();
        return board with { Committees = FactList.Complete(board.Committees[0], change(board.Committees[1])) };
    }

    private static IntegratedCareBoard WithJoiner(Func<Appointment, Appointment> change) =>
        Changed(committee => committee with
        {
            Members = FactList.Complete<CommitteeMember>(
            [
                .. committee.Members,
                committee.Members[1] with
                {
                    Id = "c-3",
                    Person = new Person { Id = "p-92", Name = "Ms Provider" },
                    From = Joined,
                    Appointment = change(committee.Members[1].Appointment! with
                    {
                        DecidedOn = Joined,
                        IndependenceAssessment = committee.Members[1].Appointment!.IndependenceAssessment! with { On = Joined },
                    }),
                },
            ]),
        });
}
