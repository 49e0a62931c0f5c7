namespace IcsModel.Documents.Tests.Examples;

public sealed class ExampleFilesTests
{
    public static TheoryData<string> Files => [.. ExampleFiles.Names];

    [Fact]
    public void Every_example_has_a_table_of_expected_outcomes() =>
        ExampleFiles.Names.ShouldBe(ExampleTable.All.Select(table => table.File), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_survives_the_round_trip_through_json(string file)
    {
        var board = ExampleFiles.Board(file);

        var again = GovernanceDocumentReader.ReadJson(GovernanceDocumentWriter.WriteJsonText(board));

        again.Errors.ShouldBeEmpty();
        again.Document!.Board.ShouldBe(board);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_names_nobody(string file)
    {
        var board = ExampleFiles.Board(file);

        board.Members.ShouldAllBe(member => member.Person == null || member.Person.Name == null);
        board.Attendees.ShouldAllBe(attendee => attendee.Person == null || attendee.Person.Name == null);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_south_west_london_and_the_invented_board_list_all_their_members(string file) =>
        ExampleFiles.Board(file).Members.IsComplete.ShouldBe(file is "nhs-south-west-london.yaml" or "nhs-exampleshire.json");
}
