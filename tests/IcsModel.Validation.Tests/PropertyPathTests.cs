namespace IcsModel.Validation.Tests;

public sealed class PropertyPathTests
{
    [Theory]
    [InlineData("/board/members/3/appointment", "Members[3].Appointment")]
    [InlineData("/board/members", "Members")]
    [InlineData("/board/attendees/0/voteRecorded", "Attendees[0].VoteRecorded")]
    [InlineData("/board", "")]
    [InlineData("", "")]
    [InlineData("/constitution/variations/10", "Constitution.Variations[10]")]
    [InlineData("/committees/1/members/2", "Committees[1].Members[2]")]
    public void Names_the_property_that_a_pointer_leads_to(string pointer, string expected) => PropertyPath.Of(pointer, "/board").ShouldBe(expected);

    [Theory]
    [InlineData("/partnerships/0/members/3", "Partnerships[0].Members[3]")]
    [InlineData("/board/establishedOn", "Board.EstablishedOn")]
    [InlineData("/boards/0", "Boards[0]")]
    [InlineData("", "")]
    public void Names_the_property_of_a_system(string pointer, string expected) => PropertyPath.Of(pointer, string.Empty).ShouldBe(expected);

    [Theory]
    [InlineData("/commissioning/area", "Area")]
    [InlineData("/commissioning", "")]
    [InlineData("/ccgs/8/governingBody/members", "Groups[8].GoverningBody.Members")]
    [InlineData("/mergers/0/decision/on", "Mergers[0].Decision.On")]
    [InlineData("/transition/groups/1/area", "Transition.Groups[1].Area")]
    public void Names_the_property_of_a_commissioning_history(string pointer, string expected) => PropertyPath.Of(pointer, "/commissioning").ShouldBe(expected);

    [Fact]
    public void Takes_no_longer_name_for_the_root() => PropertyPath.Of("/boards/0", "/board").ShouldBe("Boards[0]");
}
