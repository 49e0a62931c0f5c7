using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.ModelConstitution;

public sealed class DeputyChairRuleTests() : BoardRuleTests("NHSE-ROLE-001", bindsFrom2026: true)
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    public void Not_satisfied_when_nobody_is_deputy_chair() => Ask(WithoutDeputy(Bound()), Day).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void Not_satisfied_when_two_are_deputy_chair() =>
        Ask(Bound().With(LawfulBoard.ThirdNonExecutive, member => member with { IsDeputyChair = true }), Day).ShouldComeTo(Outcome.NotSatisfied, Reason.Duplicate);

    [Fact]
    public void Not_satisfied_when_the_audit_chair_is_deputy_chair() =>
        Ask(WithoutDeputy(Bound()).With(LawfulBoard.AuditChair, member => member with { IsDeputyChair = true }), Day)
            .ShouldComeTo(Outcome.NotSatisfied, Reason.IncompatibleRole);

    [Fact]
    public void Says_of_whom_is_deputy_chair_and_audit_chair_that_they_are_both()
    {
        var board = WithoutDeputy(Bound()).With(LawfulBoard.AuditChair, member => member with { IsDeputyChair = true, IsSeniorNonExecutive = true })
            .With(LawfulBoard.Deputy, member => member with { IsSeniorNonExecutive = false });

        Ask(board, Day).Findings.ShouldHaveSingleItem().Message.ShouldBe("The non-executive member (p-audit-chair) is deputy chair and chairs the audit committee.");
        RuleCatalogue.Current.Assess(board, Day)["NHSE-ROLE-002"].Findings.ShouldHaveSingleItem().Message
            .ShouldBe("The non-executive member (p-audit-chair) is the senior non-executive member, deputy chair and chair of the audit committee.");
    }

    [Fact]
    public void Not_satisfied_when_a_partner_member_is_deputy_chair() =>
        Ask(WithoutDeputy(Bound()).With(LawfulBoard.Trust, member => member with { IsDeputyChair = true }), Day)
            .ShouldComeTo(Outcome.NotSatisfied, Reason.IncompatibleRole);

    [Theory]
    [InlineData(true, Outcome.Satisfied, Reason.None)]
    [InlineData(false, Outcome.NotSatisfied, Reason.NotProvided)]
    [InlineData(null, Outcome.Undetermined, Reason.FactMissing)]
    public void The_quorum_must_let_the_board_meet_without_the_chair(bool? provides, Outcome outcome, Reason reason) =>
        Ask(Bound().WithConstitution(constitution => constitution with { QuorumWithoutChair = new Clause { Provides = provides } }), Day).ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_it_is_not_known_who_chairs_audit() =>
        Ask(Bound() with { Committees = FactList.Complete<Committee>() }, Day).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_it_is_not_stated_of_one_member_whether_they_are_deputy() =>
        Ask(WithoutDeputy(Bound()).With(LawfulBoard.ThirdNonExecutive, member => member with { IsDeputyChair = null }), Day)
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_nobody_is_deputy_on_a_list_not_stated_complete() =>
        Ask(WithoutDeputy(Bound()).WithMembersNotStated(), Day).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void An_older_board_not_varied_since_that_meets_it_is_satisfied() => Ask(LawfulBoard.Create(), Day).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void An_older_board_not_varied_since_that_does_not_is_pending_its_next_variation() =>
        Ask(WithoutDeputy(LawfulBoard.Create()), Day).ShouldComeTo(Outcome.Undetermined, Reason.PendingEvent)
            .Missing.ShouldContain(missing => missing.Kind == MissingKind.PendingEvent);

    [Theory]
    [InlineData("2026-03-31", Outcome.Undetermined, Reason.PendingEvent)]
    [InlineData("2026-04-01", Outcome.NotSatisfied, Reason.Vacancy)]
    public void An_older_board_is_bound_once_a_variation_is_approved_on_or_after_1_April_2026(string approved, Outcome outcome, Reason reason) =>
        Ask(WithoutDeputy(Varied(approved)), Day).ShouldComeTo(outcome, reason);

    [Fact]
    public void A_variation_approved_after_the_date_does_not_bind_yet() =>
        Ask(WithoutDeputy(Varied("2026-09-02")), Day).ShouldComeTo(Outcome.Undetermined, Reason.PendingEvent);

    [Theory]
    [InlineData("2026-03-31", Outcome.Undetermined, Reason.PendingEvent)]
    [InlineData("2026-04-01", Outcome.NotSatisfied, Reason.Vacancy)]
    public void A_board_is_bound_by_being_established_on_or_after_1_April_2026(string established, Outcome outcome, Reason reason) =>
        Ask(WithoutDeputy(LawfulBoard.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(established).Value)).WithConstitution(
                constitution => constitution with { Variations = FactList.Complete<ConstitutionVariation>() }), Day)
            .ShouldComeTo(outcome, reason);

    [Fact]
    public void Undetermined_when_it_is_not_known_whether_the_board_is_bound() =>
        Ask(WithoutDeputy(LawfulBoard.Create()).WithConstitution(constitution => constitution with { Variations = FactList<ConstitutionVariation>.Unknown }), Day)
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    private static IntegratedCareBoard Bound() => LawfulBoard.Create(new(2026, 4, 1));

    private static IntegratedCareBoard WithoutDeputy(IntegratedCareBoard board) =>
        board.With(LawfulBoard.Deputy, member => member with { IsDeputyChair = false });

    private static IntegratedCareBoard Varied(string approved)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(approved).Value;
        return LawfulBoard.Create().WithConstitution(constitution => constitution with
        {
            Variations = FactList.Complete(constitution.Variations[0] with { MadeOn = on, Approvals = LawfulBoard.Approved(Actor.NhsEngland, on) }),
        });
    }
}

public sealed class SeniorNonExecutiveRuleTests() : BoardRuleTests("NHSE-ROLE-002", bindsFrom2026: true)
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    /// <summary>Senior alone, with deputy and with audit pass; all three together fail. Deputy with audit fails NHSE-ROLE-001.</summary>
    [Theory]
    [InlineData(false, false, Outcome.Satisfied, Outcome.Satisfied)]
    [InlineData(true, false, Outcome.Satisfied, Outcome.Satisfied)]
    [InlineData(false, true, Outcome.Satisfied, Outcome.Satisfied)]
    [InlineData(true, true, Outcome.NotSatisfied, Outcome.NotSatisfied)]
    public void The_senior_member_may_be_deputy_or_chair_audit_but_not_both(bool deputy, bool audit, Outcome senior, Outcome deputyChair)
    {
        var board = WithoutRoles()
            .With(LawfulBoard.ThirdNonExecutive, member => member with { IsSeniorNonExecutive = true, IsDeputyChair = deputy })
            .With(LawfulBoard.Deputy, member => member with { IsDeputyChair = !deputy });
        board = board with
        {
            Committees = FactList.Complete(
                board.Committees[0] with { Chair = new Person { Id = audit ? "p-non-executive-3" : "p-audit-chair" } }, board.Committees[1]),
        };

        Ask(board, Day).ShouldComeTo(senior, senior == Outcome.Satisfied ? Reason.None : Reason.IncompatibleRole);
        board.Ask("NHSE-ROLE-001", Day).ShouldComeTo(deputyChair, deputyChair == Outcome.Satisfied ? Reason.None : Reason.IncompatibleRole);
    }

    [Fact]
    public void Deputy_and_audit_chair_in_one_person_leaves_the_senior_member_alone()
    {
        var board = WithoutRoles()
            .With(LawfulBoard.AuditChair, member => member with { IsDeputyChair = true })
            .With(LawfulBoard.ThirdNonExecutive, member => member with { IsSeniorNonExecutive = true });

        Ask(board, Day).ShouldComeTo(Outcome.Satisfied);
        board.Ask("NHSE-ROLE-001", Day).ShouldComeTo(Outcome.NotSatisfied, Reason.IncompatibleRole);
    }

    [Fact]
    public void Not_satisfied_when_nobody_is_the_senior_member() => Ask(WithoutRoles(), Day).ShouldComeTo(Outcome.NotSatisfied, Reason.Vacancy);

    [Fact]
    public void Not_satisfied_when_two_are() =>
        Ask(LawfulBoard.Create(new(2026, 4, 1)).With(LawfulBoard.AuditChair, member => member with { IsSeniorNonExecutive = true }), Day)
            .ShouldComeTo(Outcome.NotSatisfied, Reason.Duplicate);

    [Fact]
    public void Not_satisfied_when_a_director_is() =>
        Ask(WithoutRoles().With(LawfulBoard.Finance, member => member with { IsSeniorNonExecutive = true }), Day)
            .ShouldComeTo(Outcome.NotSatisfied, Reason.IncompatibleRole);

    [Fact]
    public void Undetermined_when_the_senior_member_chairs_audit_and_may_be_deputy() =>
        Ask(WithoutRoles().With(LawfulBoard.AuditChair, member => member with { IsSeniorNonExecutive = true, IsDeputyChair = null }), Day)
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void An_older_board_without_one_is_pending_its_next_variation() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.Deputy, member => member with { IsSeniorNonExecutive = false }), Day)
            .ShouldComeTo(Outcome.Undetermined, Reason.PendingEvent);

    private static IntegratedCareBoard WithoutRoles() =>
        LawfulBoard.Create(new(2026, 4, 1)).With(LawfulBoard.Deputy, member => member with { IsDeputyChair = false, IsSeniorNonExecutive = false });
}
