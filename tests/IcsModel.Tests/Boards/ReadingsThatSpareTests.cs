using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards;

/// <summary>Facts that a careful reader would not hold against a board, and facts that should not comfort one.</summary>
public sealed class ReadingsThatSpareTests
{
    [Theory]
    [InlineData(Capacity.Acting)]
    [InlineData(Capacity.Interim)]
    public void Somebody_acting_beside_a_suspended_chair_is_no_second_chair(Capacity capacity)
    {
        var board = LawfulBoard.Create()
            .WithMember(LawfulBoard.Chair, chair => chair with { IsSuspended = true })
            .WithMemberAdded(new BoardMember { Id = "acting", Person = new Person { Id = "p-acting" }, Seat = SeatKind.Chair, From = new(2025, 1, 1), Capacity = capacity });

        board.Assess()["ICB-BOARD-001"].Outcome.ShouldBe(Outcome.Satisfied);
    }

    [Fact]
    public void Two_validly_appointed_chairs_are_one_too_many()
    {
        var first = LawfulBoard.Create().Members[LawfulBoard.Chair];

        var board = LawfulBoard.Create().WithMemberAdded(first with { Id = "second", Person = new Person { Id = "p-second" } });

        board.Assess()["ICB-BOARD-001"].Reason.ShouldBe(Reason.Duplicate);
    }

    [Fact]
    public void Who_acts_for_the_chief_executive_is_not_judged_on_employment()
    {
        var board = LawfulBoard.Create().WithMemberAdded(new BoardMember
        {
            Id = "acting",
            Person = new Person { Id = "p-acting" },
            Seat = SeatKind.ChiefExecutive,
            From = new(2025, 1, 1),
            Capacity = Capacity.Acting,
            Employment = FactList.Complete<EmploymentSpell>(),
            Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = BodyKind.IntegratedCareBoard, Code = "QYY" }, From = new(2025, 1, 1) }),
        });

        var assessment = board.Assess();

        assessment["ICB-BOARD-003"].Outcome.ShouldBe(Outcome.Satisfied);
        assessment["ICB-BOARD-004"].Outcome.ShouldBe(Outcome.Satisfied);
    }

    [Theory]
    [InlineData(0, Outcome.Satisfied)]
    [InlineData(1, Outcome.NotSatisfied)]
    public void A_nomination_after_the_first_day_in_the_seat_does_not_count(int daysAfter, Outcome expected) =>
        LawfulBoard.Create()
            .WithMember(LawfulBoard.Trust, trust => trust with { Nomination = trust.Nomination! with { On = LawfulBoard.Established.PlusDays(daysAfter) } })
            .Assess()["ICB-BOARD-007"].Outcome.ShouldBe(expected);

    [Fact]
    public void A_deputy_who_appoints_a_chief_executive_leaves_the_question_open() =>
        LawfulBoard.Create()
            .WithMember(LawfulBoard.ChiefExecutive, member => member.WithAppointment(appointment => appointment with { By = Actor.DeputyChair }))
            .WithConstitution(constitution => constitution with { DeputyActsForChair = new Clause { Provides = true } })
            .Assess()["ICB-BOARD-003"].Outcome.ShouldBe(Outcome.Undetermined);

    [Theory]
    [InlineData("2022-11-01", Outcome.Undetermined)]
    [InlineData("2022-12-15", Outcome.NotSatisfied)]
    public void A_constitution_made_after_the_decision_does_not_name_who_should_have_appointed(string decidedOn, Outcome expected)
    {
        var start = new LocalDate(2023, 1, 1);
        var finance = LawfulBoard.Ordinary("finance", SeatKind.DirectorOfFinance, start).WithAppointment(appointment => appointment with
        {
            By = Actor.Chair,
            DecidedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(decidedOn).Value,
        });

        var board = LawfulBoard.Create()
            .WithMember(LawfulBoard.Finance, _ => finance)
            .WithConstitution(constitution => constitution with { From = new(2022, 12, 15) });

        board.Assess()["ICB-BOARD-006"].Findings.ShouldContain(finding => finding.MemberId == "finance" && finding.Outcome == expected);
    }

    [Fact]
    public void Approving_the_one_expert_is_no_failure_to_consider_expertise()
    {
        var departed = LawfulBoard.Ordinary("expert", SeatKind.NonExecutive, new(2023, 2, 1)) with
        {
            To = new(2024, 2, 1),
            MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise
            {
                Held = true,
                Attestation = new Attestation { By = Actor.Chair, On = new(2023, 2, 1) },
            },
        };
        var board = LawfulBoard.Create()
            .WithMember(LawfulBoard.MentalHealthTrust, member => member with { MentalIllnessServicesExpertise = new MentalIllnessServicesExpertise { Held = false } })
            .WithMemberAdded(departed.WithAppointment(appointment => appointment with
            {
                Approvals = FactList.Complete(new Approval { By = Actor.Chair, On = new(2023, 1, 20), MentalIllnessExpertiseConsidered = false }),
            }));

        board.Assess()["ICB-BOARD-012"].Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void Nobody_nominated_when_no_body_took_part_and_the_process_was_not_followed() =>
        LawfulBoard.Create()
            .WithMember(
                LawfulBoard.Trust,
                trust => trust with { Nomination = new Nomination { Nominators = FactList.Complete<Body>(), JointProcessFollowed = false } })
            .Assess()["ICB-BOARD-007"].Outcome.ShouldBe(Outcome.NotSatisfied);
}

/// <summary>Asks the current catalogue on the day of these tests.</summary>
internal static class Asking
{
    internal static Assessment Assess(this IntegratedCareBoard board) => RuleCatalogue.Current.Assess(board, new LocalDate(2025, 6, 1));
}
