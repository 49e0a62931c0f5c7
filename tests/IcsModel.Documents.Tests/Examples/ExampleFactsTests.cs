using IcsModel.Boards;

namespace IcsModel.Documents.Tests.Examples;

/// <summary>Facts of the real boards that are easily lost in translation.</summary>
public sealed class ExampleFactsTests
{
    [Theory]
    [InlineData("nhs-south-west-london.yaml", "QWE", 22)]
    [InlineData("nhs-kent-and-medway.yaml", "QKS", 4)]
    [InlineData("nhs-north-east-london.yaml", "QMF", 4)]
    [InlineData("nhs-northamptonshire.yaml", "QPM", 9)]
    [InlineData("nhs-dorset.yaml", "QVV", 8)]
    [InlineData("nhs-hertfordshire-and-west-essex.yaml", "QM7", 0)]
    public void A_board_lists_the_members_its_sources_show(string file, string code, int members)
    {
        var board = ExampleFiles.Board(file);

        board.Code.ShouldBe(code);
        board.EstablishedOn.ShouldBe(new LocalDate(2022, 7, 1));
        board.Members.Count.ShouldBe(members);
        board.Members.ShouldAllBe(member => member.Appointment == null && member.Nomination == null && member.From == null && member.Votes == null);
    }

    [Fact]
    public void Hertfordshire_and_west_essex_gives_the_minima_of_its_constitution()
    {
        var seats = ExampleFiles.Board("nhs-hertfordshire-and-west-essex.yaml").Constitution!.Seats;

        seats.Select(seat => (seat.Kind, seat.Number, seat.AtLeast, seat.NominatedBy, seat.Clause!.Number)).ShouldBe(
        [
            (SeatKind.Chair, 1, null, null, "2.1.3"),
            (SeatKind.ChiefExecutive, 1, null, null, "2.1.3"),
            (SeatKind.DirectorOfFinance, 1, null, null, "2.1.5"),
            (SeatKind.MedicalDirector, 1, null, null, "2.1.5"),
            (SeatKind.DirectorOfNursing, 1, null, null, "2.1.5"),
            (SeatKind.NonExecutive, null, 2, null, "2.1.5"),
            (SeatKind.PartnerNhsTrust, null, 1, NominatingSector.NhsTrusts, "2.1.6"),
            (SeatKind.PartnerPrimaryMedical, null, 1, NominatingSector.PrimaryMedicalServices, "2.1.6"),
            (SeatKind.PartnerLocalAuthority, null, 1, NominatingSector.LocalAuthorities, "2.1.6"),
        ]);
        seats.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public void Dorset_has_an_acting_chief_executive_and_four_who_attend_without_a_seat()
    {
        var board = ExampleFiles.Board("nhs-dorset.yaml");

        board.Members.Single(member => member.Seat == SeatKind.ChiefExecutive).Capacity.ShouldBe(Capacity.Acting);
        board.Attendees.Count.ShouldBe(4);
        board.Attendees.ShouldAllBe(attendee => attendee.Kind == null && attendee.Title != null && attendee.VoteRecorded == null);
    }
}
