using System.Text.Json;

namespace IcsModel.Tool.Tests.Commands;

/// <summary><c>ics quorum</c> on a board of five: half of the members, an executive, and two of the chair and the non-executive members.</summary>
public sealed class QuorumCommandTests
{
    private static readonly string Board = Ics.File("quorum.yaml", OwnConstitution.Board);

    [Theory]
    [InlineData("--present p-1,p-3,p-4", 0, "Quorate.\n  3 count, 3 are needed (half of 5 members in post, rounded up).\n")]
    [InlineData("--present chair,finance,non-executive-1", 0, "Quorate.\n  3 count, 3 are needed")]
    [InlineData("--present p-1 --present p-3,p-4", 0, "Quorate.\n  3 count, 3 are needed")]
    [InlineData("--present p-1,p-4", 1, "Not quorate.\n  2 count, 3 are needed")]
    [InlineData("--present p-1,p-4,p-90", 1, "    P. Health (p-90): not a member on the day\n")]
    [InlineData("--present p-1,p-4 --substitute p-77=p-3", 0, "    p-77, director of finance, for F. Money (p-3)\n")]
    [InlineData("--present p-1,p-3,trust --substitute p-77=non-executive-1", 1, ": the constitution lets the holder of that seat send no\n")]
    [InlineData("--present p-1,p-2,p-3,p-4 --excluded p-4", 1, "    p-4: excluded for a conflict of interest\n")]
    [InlineData("--present p-3,p-4,trust", 1, "independent members: 1 of 2 needed, not met: p-4, non-executive member.\n    Could make it up: A. Chair (p-1), chair.\n")]
    [InlineData("--present p-2,p-4,trust", 1, "  The chair or the deputy chair must be there: not met.\n")]
    [InlineData("--meeting may", 1, "Not quorate for Contracts.\n  2 count, 3 are needed")]
    [InlineData("", 0, "The board can be quorate with those in post.\n  5 count, 3 are needed")]
    [InlineData("--on 2026-03-31", 1, "Cannot tell whether the board can be quorate with those in post.\n")]
    public void Answers_with_an_exit_code(string options, int exitCode, string said)
    {
        var result = Ics.Run(["quorum", Board, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain(said);
        result.ExitCode.ShouldBe(exitCode);
        result.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("--present p-1,pp-3", "ics: There is nobody pp-3 in quorum.yaml. Did you mean p-3?\n")]
    [InlineData("--present finnance", "ics: There is nobody finnance in quorum.yaml. Did you mean finance?\n")]
    [InlineData("--present p-1 --excluded q", "ics: There is nobody q in quorum.yaml.\n")]
    [InlineData("--substitute p-77", "ics: --substitute takes who came and for whom, such as p-90=p-3, not \"p-77\".\n")]
    [InlineData("--substitute p-77=p-33", "ics: There is nobody p-33 in quorum.yaml. Did you mean p-3?\n")]
    [InlineData("--meeting mai", "ics: There is no meeting mai in quorum.yaml. Did you mean may?\n")]
    [InlineData("--meeting undated", "ics: When the meeting undated was held is not stated: give heldOn in quorum.yaml.\n")]
    [InlineData("--meeting audit-may", "ics: The meeting audit-may is one of the committee audit; the quorum of the constitution is the board's.\n")]
    [InlineData("--meeting may --present p-1", "ics: --meeting takes the day and those present from the document; leave out the other options.\n")]
    [InlineData("--excluded p-1", "ics: --excluded needs --present: name those who are there, those excluded among them.\n")]
    public void A_question_that_makes_no_sense_is_refused(string options, string said)
    {
        var result = Ics.Run(["quorum", Board, .. options.Split(' ')]);

        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldBe(said + "Try: ics quorum --help\n");
    }

    [Fact]
    public void Says_which_clause_lays_it_down_and_where_the_document_states_it() =>
        Ics.Run("quorum", Board, "--present", "p-1,p-3,p-4").Output.ShouldContain("  Laid down in clause 4.7, page 61 of the constitution (quorum.yaml:28).\n");

    [Fact]
    public void Shows_that_entries_without_a_person_id_are_taken_apart() =>
        Ics.Run("quorum", Board).Output.ShouldEndWith("\nMembers listed without a person id are taken to be different people\n(interpretation).\n");

    [Fact]
    public void Without_a_quorum_in_the_document_it_cannot_tell()
    {
        var result = Ics.Run("quorum", Ics.File("no-quorum.yaml", Ics.Chairless));

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("\nCannot tell whether the board can be quorate with those in post.\n  No quorum is stated.\n");
        result.Output.ShouldContain("(/constitution/standingOrders/quorum)");
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_run() =>
        Ics.Run("quorum", "nowhere.yaml").ShouldBe(new(2, string.Empty, "nowhere.yaml:1:1: There is no such file.\n"));

    [Fact]
    public void Programs_get_the_same()
    {
        var result = Ics.Run("quorum", Board, "--present", "p-1,p-4,p-90", "--format", "json");

        result.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(result.Output);
        var root = json.RootElement;
        root.GetProperty("schemaVersion").GetString().ShouldBe("1");
        root.GetProperty("on").GetString().ShouldBe("2026-05-14");
        root.GetProperty("exitCode").GetInt32().ShouldBe(1);
        var count = root.GetProperty("counts")[0];
        count.GetProperty("quorate").GetBoolean().ShouldBeFalse();
        count.GetProperty("present").GetProperty("atLeast").GetInt32().ShouldBe(2);
        count.GetProperty("needed").GetProperty("atMost").GetInt32().ShouldBe(3);
        count.GetProperty("clause").GetProperty("number").GetString().ShouldBe("4.7");
        count.GetProperty("groups")[0].GetProperty("met").GetBoolean().ShouldBeFalse();
        count.GetProperty("groups")[0].GetProperty("couldStand").EnumerateArray().Select(one => one.GetProperty("personId").GetString()).ShouldBe(["p-2", "p-3"]);
        count.GetProperty("notCounted")[0].GetProperty("reason").GetString().ShouldBe("notMember");
    }

    [Fact]
    public void Programs_get_null_for_what_cannot_be_told()
    {
        using var json = JsonDocument.Parse(Ics.Run("quorum", Ics.File("no-quorum-json.yaml", Ics.Chairless), "--format", "json").Output);

        json.RootElement.GetProperty("counts")[0].GetProperty("quorate").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
