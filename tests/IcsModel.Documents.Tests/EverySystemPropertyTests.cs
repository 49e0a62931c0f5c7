using IcsModel.Systems;

namespace IcsModel.Documents.Tests;

/// <summary>Sets every property of every type that tells of a system, one at a time, and wants it back; those of its board are tested with the board.</summary>
public sealed class EverySystemPropertyTests
{
    private static readonly PropertyWalk<IntegratedCareSystem> Walk = new(GovernanceDocumentWriter.WriteJson, document => document.System, "Board", "StatedOn");

    public static TheoryData<string> Paths => [.. Walk.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Is_written_under_its_name_and_read_back(string path) => Walk.ShouldComeBack(path);

    [Fact]
    public void Every_period_may_end_with_its_last_day() => Walk.PeriodsMayEndWithTheirLastDay(atLeast: 9);

    [Fact]
    public void A_whole_system_comes_back()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var system = new ModelGenerator(seed).Make<IntegratedCareSystem>() with { StatedOn = null, Board = null };

            var json = Walk.Write(system);

            Walk.Read(json).ShouldBe(system, json);
        }
    }
}
