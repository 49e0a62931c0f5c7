using IcsModel.Areas;

namespace IcsModel.Tests.Areas;

public sealed class AreaMapTests
{
    private static readonly AreaMap Before = Map((1, "QAA"), (2, "QAA"), (3, "QBB"), (4, "QBB"), (9, "QCC"));

    [Fact]
    public void Answers_who_an_LSOA_belongs_to()
    {
        Before.Bodies.ShouldBe(["QAA", "QBB", "QCC"]);
        Before.BodyOf(new(3)).ShouldBe("QBB");
        Before.BodyOf(new(5)).ShouldBeNull();
        Before.BodyOf(new(999_999)).ShouldBeNull();
    }

    [Fact]
    public void Gives_the_area_of_one_body_of_several_and_of_each()
    {
        Before.AreaOf("QBB").ShouldBe([new LsoaCode(3), new(4)]);
        Before.AreaOf("QAA", "QCC", "QAA").ShouldBe([new LsoaCode(1), new(2), new(9)]);
        Before.AreaOf("QZZ").ShouldBe(Area.Empty);
        Before.Areas().Select(area => (area.Body, area.Area.Count)).ShouldBe([("QAA", 2), ("QBB", 2), ("QCC", 1)]);
    }

    [Fact]
    public void Finds_what_moved_between_two_maps()
    {
        var moves = Before.MovesTo(Map((1, "QAA"), (2, "QBB"), (3, "QBB"), (4, "QDD"), (10, "QCC")));

        moves.Select(move => (move.From, move.To, string.Join(' ', move.Area))).ShouldBe(
        [
            (null, "QCC", "E01000010"),
            ("QAA", "QBB", "E01000002"),
            ("QBB", "QDD", "E01000004"),
            ("QCC", null, "E01000009"),
        ]);
        Before.MovesTo(Before).ShouldBeEmpty();
    }

    [Fact]
    public void Tells_how_two_maps_meet()
    {
        var shares = Before.SharesWith(Map((1, "Shire"), (2, "Shire"), (3, "City"), (4, "Shire"), (9, "Isle"), (10, "City")));

        shares.ShouldBe(
        [
            new AreaShare("QAA", "Shire", Shared: 2, InBody: 2, InOther: 3),
            new AreaShare("QBB", "City", Shared: 1, InBody: 2, InOther: 2),
            new AreaShare("QBB", "Shire", Shared: 1, InBody: 2, InOther: 3),
            new AreaShare("QCC", "Isle", Shared: 1, InBody: 1, InOther: 1),
        ]);
        shares.Select(share => share.Coincide).ShouldBe([false, false, false, true]);
        shares.Select(share => share.IsBodyWithin).ShouldBe([true, false, false, true]);
        shares.Select(share => share.IsOtherWithin).ShouldBe([false, false, false, true]);
    }

    [Fact]
    public void Gives_an_LSOA_to_one_body_only()
    {
        Map((1, "QAA"), (1, "QAA")).BodyOf(new(1)).ShouldBe("QAA");
        Should.Throw<ArgumentException>(() => Map((1, "QAA"), (1, "QBB"))).Message.ShouldStartWith("E01000001 is given to QAA and to QBB");
        Should.Throw<ArgumentException>(() => AreaMap.Of(default(LsoaEntry)));
        Should.Throw<ArgumentException>(() => Before.AreaOf("QAA", null!));
    }

    [Fact]
    public void An_empty_map_knows_nobody()
    {
        var map = AreaMap.Of();

        map.Bodies.ShouldBeEmpty();
        map.BodyOf(default).ShouldBeNull();
        map.AreaOf("QAA").ShouldBe(Area.Empty);
        map.SharesWith(Before).ShouldBeEmpty();
    }

    private static AreaMap Map(params (int Number, string Body)[] lines) => AreaMap.Of([.. lines.Select(line => new LsoaEntry(new(line.Number), line.Body))]);
}
