using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Tests.Boards.Schedule1B;

public sealed class ChiefExecutiveEmploymentRuleTests() : BoardRuleTests("ICB-BOARD-004")
{
    private static readonly LocalDate FirstDay = new(2022, 7, 1);
    private static readonly Body OtherBoard = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QYY" };

    [Theory]
    [InlineData(BodyKind.CivilService)]
    [InlineData(BodyKind.NhsEngland)]
    [InlineData(BodyKind.NhsTrust)]
    [InlineData(BodyKind.NhsFoundationTrust)]
    [InlineData(BodyKind.SpecialHealthAuthority)]
    [InlineData(BodyKind.CareQualityCommission)]
    [InlineData(BodyKind.HealthServicesSafetyInvestigationsBody)]
    [InlineData(BodyKind.HumanTissueAuthority)]
    [InlineData(BodyKind.HumanFertilisationAndEmbryologyAuthority)]
    [InlineData(BodyKind.NationalInstituteForHealthAndCareExcellence)]
    public void Satisfied_when_seconded_from_a_listed_body(BodyKind home) => Ask(Seconded(home)).ShouldComeTo(Outcome.Satisfied);

    [Theory]
    [InlineData(BodyKind.IntegratedCareBoard)]
    [InlineData(BodyKind.LocalAuthority)]
    [InlineData(BodyKind.PrimaryMedicalServicesProvider)]
    [InlineData(BodyKind.Other)]
    [InlineData(BodyKind.NhsDigital)]
    public void Not_satisfied_when_seconded_from_a_body_not_listed(BodyKind home) => Ask(Seconded(home)).ShouldComeTo(Outcome.NotSatisfied, Reason.NotEmployed);

    [Theory]
    [InlineData("2023-01-31", Outcome.Satisfied, Reason.None)]
    [InlineData("2023-02-01", Outcome.NotSatisfied, Reason.NotEmployed)]
    public void NHS_Digital_stops_qualifying_on_1_February_2023(string day, Outcome outcome, Reason reason)
    {
        var asked = Ask(Seconded(BodyKind.NhsDigital), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        asked.ShouldComeTo(outcome, reason);
        asked.Findings.Count(finding => finding.Message.Contains("2023-02-01", StringComparison.Ordinal)).ShouldBe(outcome == Outcome.NotSatisfied ? 1 : 0);
    }

    [Fact]
    public void Not_satisfied_when_shared_without_a_contract_with_this_board() =>
        Ask(Employed(new EmploymentSpell { Employer = OtherBoard, From = FirstDay })).ShouldComeTo(Outcome.NotSatisfied, Reason.NotEmployed);

    [Fact]
    public void Satisfied_when_shared_and_employed_by_this_board_too() =>
        Ask(Employed(new EmploymentSpell { Employer = OtherBoard, From = FirstDay }, new EmploymentSpell { Employer = ThisBoard(), From = FirstDay }))
            .ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void A_bad_day_before_the_date_is_a_remark()
    {
        var board = Employed(new EmploymentSpell { Employer = ThisBoard(), From = FirstDay.PlusDays(1) });

        var asked = Ask(board);

        asked.ShouldComeTo(Outcome.Satisfied);
        asked.Remarks.ShouldHaveSingleItem().ShouldContain("2022-07-01");
        Ask(board, FirstDay).ShouldComeTo(Outcome.NotSatisfied, Reason.NotEmployed);
    }

    [Theory]
    [InlineData("2024-03-31", Outcome.Satisfied, Reason.None)]
    [InlineData("2024-04-01", Outcome.NotSatisfied, Reason.NotEmployed)]
    public void Not_satisfied_from_the_day_the_contract_ended(string day, Outcome outcome, Reason reason) =>
        Ask(Employed(new EmploymentSpell { Employer = ThisBoard(), From = FirstDay, To = new(2024, 4, 1) }), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)
            .ShouldComeTo(outcome, reason);

    [Fact]
    public void Satisfied_when_a_secondment_passes_into_employment_without_a_gap()
    {
        var board = Employed(new EmploymentSpell { Employer = ThisBoard(), From = new(2023, 1, 1) }).With(
            LawfulBoard.ChiefExecutive,
            member => member with
            {
                Secondments = FactList.Complete(
                    new Secondment { HomeEmployer = new Body { Kind = BodyKind.NhsFoundationTrust }, From = FirstDay, To = new(2023, 1, 1) }),
            });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Satisfied_by_an_undated_contract_with_this_board() => Ask(Employed(new EmploymentSpell { Employer = ThisBoard() })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Days_before_the_board_existed_do_not_count() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { From = new(2022, 6, 1) })).ShouldComeTo(Outcome.Satisfied);

    [Fact]
    public void Undetermined_when_the_employer_is_not_named() =>
        Ask(Employed(new EmploymentSpell { From = FirstDay })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_the_spells_are_not_stated_complete() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { Employment = FactList<EmploymentSpell>.Unknown }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_secondments_are_not_stated() =>
        Ask(Employed().With(LawfulBoard.ChiefExecutive, member => member with { Secondments = FactList<Secondment>.Unknown }))
            .ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_on_the_days_that_the_stated_spells_leave_open()
    {
        var board = LawfulBoard.Create().With(
            LawfulBoard.ChiefExecutive,
            member => member with { Employment = FactList.NotStated(new EmploymentSpell { Employer = ThisBoard(), From = new(2023, 1, 1) }) });

        Ask(board, new(2022, 12, 31)).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
        Ask(board, new(2023, 1, 1)).ShouldComeTo(Outcome.Satisfied);
    }

    [Fact]
    public void Undetermined_when_an_undated_chief_executive_is_stated_unemployed() =>
        Ask(Employed().With(LawfulBoard.ChiefExecutive, member => member with { From = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Undetermined_when_no_chief_executive_is_listed_and_the_list_is_not_complete() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.ChiefExecutive).WithMembersNotStated()).ShouldComeTo(Outcome.Undetermined, Reason.ListNotComplete);

    [Fact]
    public void Undetermined_when_a_seat_is_not_known() =>
        Ask(LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);

    [Fact]
    public void Somebody_in_a_seat_not_known_may_be_the_chief_executive_beside_whom_another_acts()
    {
        var board = LawfulBoard.Create();
        board = board.WithMemberAdded(board.Members[LawfulBoard.ChiefExecutive] with
        {
            Id = "acting",
            Person = new Person { Id = "p-acting" },
            Capacity = Capacity.Acting,
            Appointment = null,
            Employment = FactList.Complete<EmploymentSpell>(),
        });

        Ask(board).ShouldComeTo(Outcome.Satisfied);
        Ask(board.With(LawfulBoard.ChiefExecutive, member => member with { Seat = null })).ShouldComeTo(Outcome.Undetermined, Reason.FactMissing);
    }

    [Fact]
    public void Not_applicable_while_there_is_no_chief_executive() =>
        Ask(LawfulBoard.Create().WithoutMember(LawfulBoard.ChiefExecutive)).ShouldComeTo(Outcome.NotApplicable, Reason.SeatEmpty);

    private static Body ThisBoard() => new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" };

    private static IntegratedCareBoard Employed(params ReadOnlySpan<EmploymentSpell> spells)
    {
        var employment = FactList.Complete(spells);
        return LawfulBoard.Create().With(LawfulBoard.ChiefExecutive, member => member with { Employment = employment });
    }

    private static IntegratedCareBoard Seconded(BodyKind home) =>
        LawfulBoard.Create().With(
            LawfulBoard.ChiefExecutive,
            member => member with
            {
                Employment = FactList.Complete<EmploymentSpell>(),
                Secondments = FactList.Complete(new Secondment { HomeEmployer = new Body { Kind = home, Code = "QYY" }, From = FirstDay }),
            });
}
