using IcsModel.Boards;
using IcsModel.Testing;

namespace IcsModel.Validation.Tests;

public sealed class VacancyShapeTests
{
    private static readonly LocalDate Left = new(2024, 1, 1);
    private static readonly LocalDate Succeeded = new(2024, 4, 1);
    private readonly IntegratedCareBoardValidator validator = new();

    [Fact]
    public void A_vacancy_may_fill_the_days_between_two_holders() => Codes(Left, Succeeded).ShouldBeEmpty();

    [Fact]
    public void A_vacancy_may_not_start_on_the_last_day_of_a_holder() => Codes(Left.PlusDays(-1), Succeeded).ShouldBe(["IN-008"]);

    [Fact]
    public void A_vacancy_may_not_last_into_the_first_day_of_a_holder() => Codes(Left, Succeeded.PlusDays(1)).ShouldBe(["IN-008"]);

    [Fact]
    public void A_vacancy_without_an_end_lasts_into_the_days_of_the_next_holder() => Codes(Left, to: null).ShouldBe(["IN-008"]);

    [Fact]
    public void A_vacancy_without_a_first_day_is_left_alone() => Codes(from: null, to: null).ShouldBeEmpty();

    [Theory]
    [InlineData(Capacity.Acting)]
    [InlineData(Capacity.Interim)]
    public void Someone_may_act_while_the_office_is_vacant(Capacity capacity) =>
        validator.Validate(ShapeFaults.WithVacancy(new Vacancy { Seat = SeatKind.Chair, From = Left })
                .WithMember(LawfulBoard.Chair, chair => chair with { Capacity = capacity }))
            .Errors.ShouldBeEmpty();

    [Fact]
    public void A_holder_without_a_first_day_is_left_alone() =>
        validator.Validate(ShapeFaults.WithVacancy(new Vacancy { Seat = SeatKind.Chair, From = Left })
                .WithMember(LawfulBoard.Chair, chair => chair with { From = null }))
            .Errors.ShouldBeEmpty();

    [Fact]
    public void The_chief_executive_is_such_an_office() =>
        validator.Validate(ShapeFaults.WithVacancy(new Vacancy { Seat = SeatKind.ChiefExecutive, From = Left }))
            .Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("IN-008");

    [Fact]
    public void One_of_several_seats_of_a_kind_may_be_vacant() =>
        validator.Validate(ShapeFaults.WithVacancy(new Vacancy { Seat = SeatKind.NonExecutive, From = Left })).Errors.ShouldBeEmpty();

    private IEnumerable<string> Codes(LocalDate? from, LocalDate? to)
    {
        var first = LawfulBoard.Create().Members[LawfulBoard.Chair];
        var board = ShapeFaults.WithVacancy(new Vacancy { Seat = SeatKind.Chair, From = from, To = to })
            .WithMember(LawfulBoard.Chair, chair => chair with { To = Left })
            .WithMemberAdded(first with { Id = "second-chair", From = Succeeded });

        return validator.Validate(board).Errors.Select(failure => failure.ErrorCode);
    }
}
