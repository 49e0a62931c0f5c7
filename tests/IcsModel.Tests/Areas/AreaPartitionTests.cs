using IcsModel.Areas;
using IcsModel.Testing;

namespace IcsModel.Tests.Areas;

public sealed class AreaPartitionTests
{
    private static readonly LsoaCode First = new(1);
    private static readonly LsoaCode Last = new(35_762);

    [Fact]
    public void Areas_that_divide_up_England()
    {
        var partition = AreaPartition.Of(EnglandInSmall.Entries(), EnglandInSmall.England);

        partition.IsPartition.ShouldBeTrue();
        partition.ShouldBe(AreaPartition.Of(EnglandInSmall.Areas(), EnglandInSmall.England));
        partition.Overlaps.ShouldBeEmpty();
        partition.Repeated.ShouldBeEmpty();
        partition.Uncovered.ShouldBe(Area.Empty);
        partition.Outside.ShouldBe(Area.Empty);
    }

    [Fact]
    public void One_left_out_is_a_gap_there()
    {
        var partition = AreaPartition.Of([.. EnglandInSmall.Entries().Where(entry => entry.Lsoa != Last)], EnglandInSmall.England);

        partition.IsPartition.ShouldBeFalse();
        partition.Uncovered.ShouldBe([Last]);
        partition.Overlaps.ShouldBeEmpty();
        partition.Outside.Count.ShouldBe(0);
    }

    [Fact]
    public void One_of_two_boards_is_an_overlap_of_both()
    {
        var partition = AreaPartition.Of([.. EnglandInSmall.Entries(), new(First, "QCC"), new(First, "QAA")], EnglandInSmall.England);

        partition.IsPartition.ShouldBeFalse();
        var overlap = partition.Overlaps.ShouldHaveSingleItem();
        overlap.Lsoa.ShouldBe(First);
        overlap.Bodies.ShouldBe(["QBB", "QCC", "QAA"]);
        partition.Uncovered.Count.ShouldBe(0);
        partition.Repeated.ShouldBeEmpty();
    }

    [Fact]
    public void One_given_again_for_the_same_board_is_no_overlap()
    {
        var partition = AreaPartition.Of([.. EnglandInSmall.Entries(), new(First, "QBB"), new(First, "QBB")], EnglandInSmall.England);

        partition.IsPartition.ShouldBeTrue();
        partition.Repeated.ShouldBe([new LsoaEntry(First, "QBB")]);
        partition.Overlaps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(35_763)]
    [InlineData(70_000)]
    [InlineData(999_999)]
    [InlineData(0)]
    public void A_code_that_is_not_of_England_lies_outside(int number)
    {
        var partition = AreaPartition.Of([.. EnglandInSmall.Entries(), new(new(number), "QAA")], EnglandInSmall.England);

        partition.IsPartition.ShouldBeFalse();
        partition.Outside.ShouldBe([new LsoaCode(number)]);
        partition.Uncovered.Count.ShouldBe(0);
    }

    [Fact]
    public void Areas_that_share_a_place_are_found_too()
    {
        var areas = EnglandInSmall.Areas();
        areas[0] = areas[0] with { Area = areas[0].Area.Union(Area.Of(First, new(999_999))) };
        areas[2] = areas[2] with { Area = areas[2].Area.Except(Area.Of(Last)) };

        var partition = AreaPartition.Of(areas, EnglandInSmall.England);

        partition.Overlaps.ShouldBe([new AreaOverlap(First, ["QAA", "QBB"])]);
        partition.Outside.ShouldBe([new LsoaCode(999_999)]);
        partition.Uncovered.Count.ShouldBe(EnglandInSmall.Areas()[2].Area.Contains(Last) ? 1 : 0);
    }

    [Fact]
    public void Nothing_covers_nothing()
    {
        AreaPartition.Of(ReadOnlySpan<LsoaEntry>.Empty, Area.Empty).IsPartition.ShouldBeTrue();
        AreaPartition.Of(ReadOnlySpan<LsoaEntry>.Empty, EnglandInSmall.England).Uncovered.ShouldBe(EnglandInSmall.England);
    }

    [Fact]
    public void Allocates_nothing_while_there_is_nothing_to_find()
    {
        var (entries, areas, england) = (EnglandInSmall.Entries(), EnglandInSmall.Areas(), EnglandInSmall.England);
        _ = AreaPartition.Of(entries, england).IsPartition && AreaPartition.Of(areas, england).IsPartition;

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = AreaPartition.Of(entries, england).IsPartition && AreaPartition.Of(areas, england).IsPartition;

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void The_order_of_lines_makes_no_difference()
    {
        LsoaEntry[] entries = [.. EnglandInSmall.Entries().Skip(3), new(Last, "QZZ"), new(new(999_999), "QZZ")];

        AreaPartition.Of(entries.Reverse().ToArray(), EnglandInSmall.England).Uncovered.ShouldBe(AreaPartition.Of(entries, EnglandInSmall.England).Uncovered);
        AreaPartition.Of(entries.Reverse().ToArray(), EnglandInSmall.England).Outside.ShouldBe(AreaPartition.Of(entries, EnglandInSmall.England).Outside);
    }
}
