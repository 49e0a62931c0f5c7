namespace IcsModel.Tool.Tests.Commands;

public sealed class QuorumAnswerTests
{
    /// <summary>The document that <c>ics new constitution</c> prints, stated on 2026-09-01.</summary>
    private static readonly string Document = Ics.Run("new", "constitution").Output;

    [Fact]
    public void Those_who_just_make_it_up_are_quorate()
    {
        var result = Ics.Run("quorum", Board(), "--present", "p-1,p-2,p-4,p-6,p-8");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("\nQuorate.\n  5 count, 5 are needed (half of 10 members in post, rounded up).\n");
        result.Output.ShouldContain("clause 4.7, page 61");
    }

    [Fact]
    public void One_fewer_are_not_and_the_answer_names_who_could_make_it_up()
    {
        var result = Ics.Run("quorum", Board(), "--present", "p-1,p-2,p-4,p-8");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("\nNot quorate.\n  4 count, 5 are needed");
        result.Output.ShouldContain("  1 more needed; members in post who are not there (6)\n    p-3, director of finance\n");
    }

    [Fact]
    public void A_day_given_is_said_to_be_given_with_the_option_of_this_command()
    {
        var result = Ics.Run("quorum", Board(), "--on", "2026-09-01");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("every member in post on 2026-09-01\n(given with --on)\n");
    }

    [Fact]
    public void On_another_day_than_the_list_is_stated_for_it_does_not_ask_for_what_is_stated()
    {
        var result = Ics.Run("quorum", Board(), "--on", "2026-10-01");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("  at least 10 count, at least 5 are needed (half of at least 10 members in post,\n    rounded up).\n");
        result.Output.ShouldContain("- who the members were on the day; the list is stated for another day\n");
        result.Output.ShouldNotContain("complete: true");
    }

    [Fact]
    public void On_a_day_of_another_version_no_number_of_the_one_stated_is_given()
    {
        var result = Ics.Run("quorum", Board(), "--on", "2024-05-05");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("  The quorum of the constitution in force on the day is not stated.\n");
        result.Output.ShouldContain("- what the constitution in force on the day of the meeting provides\n");
        result.Output.ShouldNotContain("needed");
    }

    [Fact]
    public void A_number_of_members_not_known_is_said_to_be_so()
    {
        var file = Ics.File("nobody-listed.yaml", Document[..Document.IndexOf("  members:\n", StringComparison.Ordinal)] + Document[Document.IndexOf("\nconstitution:\n", StringComparison.Ordinal)..]);

        var result = Ics.Run("quorum", file);

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("(half of an unknown\n    number of members in post, rounded up).\n");
    }

    private static string Board() => Ics.File("quorum-answers.yaml", Document);
}
