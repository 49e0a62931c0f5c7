using IcsModel.Commissioning;
using IcsModel.Testing;

namespace IcsModel.Documents.Tests;

/// <summary>Sets every property of every type that tells of a commissioning history, one at a time, and wants it back.</summary>
public sealed class EveryCommissioningPropertyTests
{
    private static readonly PropertyWalk<CommissioningHistory> Walk = new(GovernanceDocumentWriter.WriteJson, document => document.Commissioning, "StatedOn");

    public static TheoryData<string> Paths => [.. Walk.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Is_written_under_its_name_and_read_back(string path) => Walk.ShouldComeBack(path);

    [Fact]
    public void Every_period_may_end_with_its_last_day() => Walk.PeriodsMayEndWithTheirLastDay(atLeast: 6);

    [Fact]
    public void A_whole_history_comes_back()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var history = new ModelGenerator(seed).Make<CommissioningHistory>() with { Name = "Exampleshire" };

            var json = Walk.Write(history);

            Walk.Read(json).ShouldBe(history, json);
        }
    }

    [Fact]
    public void The_lawful_history_comes_back_with_the_day_it_is_stated_on()
    {
        var history = LawfulCommissioning.Create() with { StatedOn = LawfulCommissioning.Day };

        var document = GovernanceDocumentReader.ReadJson(Walk.Write(history)).Document!;

        document.Commissioning.ShouldBe(history);
        document.System.ShouldBeNull();
        document.Board.ShouldBe(new() { StatedOn = LawfulCommissioning.Day });
    }

    [Fact]
    public void A_document_without_such_sections_holds_no_history() =>
        GovernanceDocumentReader.ReadJson("""{ "system": { "name": "Exampleshire" } }""").Document!.Commissioning.ShouldBeNull();

    [Fact]
    public void An_unknown_member_is_refused_with_the_nearest_name() =>
        GovernanceDocumentReader.ReadJson("""{ "ccgs": [{ "governingBodi": {} }] }""").Errors.ShouldHaveSingleItem().Message.ShouldContain("governingBody");
}
