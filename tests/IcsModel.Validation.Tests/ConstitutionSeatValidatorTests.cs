using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Validation.Tests;

public sealed class ConstitutionSeatValidatorTests
{
    private readonly ConstitutionSeatValidator validator = new();

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(null, 0, 0)]
    [InlineData(null, 2, 2)]
    [InlineData(null, null, 3)]
    public void Takes_a_number_or_a_range(int? number, int? atLeast, int? atMost) =>
        validator.Validate(new ConstitutionSeat { Number = number, AtLeast = atLeast, AtMost = atMost }).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, 1)]
    public void Refuses_a_number_beside_either_end_of_a_range(int? atLeast, int? atMost) =>
        validator.Validate(new ConstitutionSeat { Number = 1, AtLeast = atLeast, AtMost = atMost })
            .Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("IN-048");

    [Fact]
    public void Takes_the_first_page() =>
        validator.Validate(new ConstitutionSeat { Clause = new Clause { Page = 1 } }).Errors.ShouldBeEmpty();

    [Fact]
    public void Takes_any_defined_sector_for_other_seats() =>
        validator.Validate(new ConstitutionSeat { Kind = SeatKind.OtherOrdinary, NominatedBy = NominatingSector.LocalAuthorities }).Errors.ShouldBeEmpty();
}
