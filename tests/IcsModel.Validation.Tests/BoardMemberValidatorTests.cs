using IcsModel.Boards;

namespace IcsModel.Validation.Tests;

public sealed class BoardMemberValidatorTests
{
    private static readonly LocalDate First = new(2024, 1, 1);
    private readonly BoardMemberValidator validator = new();

    [Fact]
    public void One_day_in_the_seat_is_enough() =>
        validator.Validate(new BoardMember { From = First, To = First.PlusDays(1) }).Errors.ShouldBeEmpty();

    [Fact]
    public void An_end_without_a_first_day_is_no_fault() => validator.Validate(new BoardMember { To = First }).Errors.ShouldBeEmpty();

    [Fact]
    public void A_member_may_depart_on_the_first_day() =>
        validator.Validate(new BoardMember { From = First, Departure = new Departure { On = First } }).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData(SeatKind.PartnerNhsTrust, NominatingSector.NhsTrusts)]
    [InlineData(SeatKind.PartnerPrimaryMedical, NominatingSector.PrimaryMedicalServices)]
    [InlineData(SeatKind.PartnerLocalAuthority, NominatingSector.LocalAuthorities)]
    [InlineData(SeatKind.OtherOrdinary, NominatingSector.NhsTrusts)]
    [InlineData(null, NominatingSector.NhsTrusts)]
    [InlineData(SeatKind.NonExecutive, NominatingSector.None)]
    public void Takes_the_sector_that_fits_the_seat(SeatKind? seat, NominatingSector sector) =>
        validator.Validate(new BoardMember { Seat = seat, Nomination = new Nomination { Sector = sector } }).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData(SeatKind.PartnerNhsTrust, NominatingSector.None)]
    [InlineData(SeatKind.PartnerPrimaryMedical, NominatingSector.NhsTrusts)]
    [InlineData(SeatKind.PartnerLocalAuthority, NominatingSector.PrimaryMedicalServices)]
    public void Refuses_another_sector_for_a_partner(SeatKind seat, NominatingSector sector) =>
        validator.Validate(new BoardMember { Seat = seat, Nomination = new Nomination { Sector = sector } })
            .Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("IN-013");

    [Theory]
    [InlineData(SeatKind.Chair)]
    [InlineData(SeatKind.ChiefExecutive)]
    [InlineData(SeatKind.DirectorOfFinance)]
    [InlineData(SeatKind.MedicalDirector)]
    [InlineData(SeatKind.DirectorOfNursing)]
    [InlineData(SeatKind.NonExecutive)]
    public void Says_where_a_nomination_is_never_read(SeatKind seat) =>
        validator.Validate(new BoardMember { Seat = seat, Nomination = new Nomination { JointProcessFollowed = true } })
            .Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("IN-014");

    [Fact]
    public void A_nomination_of_which_nothing_is_known_says_nothing() =>
        validator.Validate(new BoardMember { Seat = SeatKind.Chair, Nomination = Nomination.Unknown }).Errors.ShouldBeEmpty();
}
