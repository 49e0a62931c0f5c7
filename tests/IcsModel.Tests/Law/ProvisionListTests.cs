using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class ProvisionListTests
{
    [Theory]
    [InlineData("Sch. 1B paras. 3(1)(a), 5", "Sch. 1B para. 3(1)(a)|Sch. 1B para. 5")]
    [InlineData("Sch. 1B paras. 3-8", "Sch. 1B para. 3 - Sch. 1B para. 8")]
    [InlineData("Sch. 1B paras. 1–2", "Sch. 1B para. 1 - Sch. 1B para. 2")]
    [InlineData("s. 14Z52(7), 14Z64", "s. 14Z52(7)|s. 14Z64")]
    [InlineData("ss. 13-15", "s. 13 - s. 15")]
    [InlineData("ss. 223C-223E", "s. 223C - s. 223E")]
    [InlineData("ss. 80(3A), (6A), 252A; s. 13SA", "s. 80(3A)|s. 80(6A)|s. 252A|s. 13SA")]
    [InlineData("s. 14Z54(4)(a), (b), (9)", "s. 14Z54(4)(a)|s. 14Z54(4)(b)|s. 14Z54(9)")]
    [InlineData("s. 14Z44(1)(a)(i), (ii), (b), (2)", "s. 14Z44(1)(a)(i)|s. 14Z44(1)(a)(ii)|s. 14Z44(1)(b)|s. 14Z44(2)")]
    [InlineData("s. 116ZB(7)(b)(ii), (8)(b)", "s. 116ZB(7)(b)(ii)|s. 116ZB(8)(b)")]
    [InlineData("s. 3(1)(a)-(j)", "s. 3(1)(a) - s. 3(1)(j)")]
    [InlineData("s. 242(1B)–(1F)", "s. 242(1B) - s. 242(1F)")]
    [InlineData("Sch. 1B para. 3(1)(a)-(c), (2)", "Sch. 1B para. 3(1)(a) - Sch. 1B para. 3(1)(c)|Sch. 1B para. 3(2)")]
    [InlineData("Sch. 1A Pt 1 paras 1-9; s. 14Z2(3)", "Sch. 1A Part 1 para. 1 - Sch. 1A Part 1 para. 9|s. 14Z2(3)")]
    [InlineData("Schs. 1ZA, 10A", "Sch. 1ZA|Sch. 10A")]
    [InlineData("cl. 4.6.8(b), 8.1.2", "cl. 4.6.8(b)|cl. 8.1.2")]
    [InlineData("cl. 3.5–3.7", "cl. 3.5 - cl. 3.7")]
    [InlineData("reg. 10 (steps 5-6), reg. 12", "reg. 10|reg. 12")]
    [InlineData("reg. 7(2) (also 8(2), 9(11), 10(15))", "reg. 7(2)")]
    [InlineData("Sch. 1B para. 3(1) with 8(2)", "Sch. 1B para. 3(1)|Sch. 1B para. 8(2)")]
    [InlineData("regs 28, 34", "reg. 28|reg. 34")]
    [InlineData("second version, deputy chair", "second version, deputy chair")]
    [InlineData("children and young people aged 0–25", "children and young people aged 0–25")]
    [InlineData("s. 14Z25(4), (9); S.I. 2022/632 reg. 2", "s. 14Z25(4)|s. 14Z25(9)|S.I. 2022/632 reg. 2")]
    public void Reads_each_item_and_run(string text, string expected)
    {
        var list = ProvisionList.Parse(text);

        string.Join('|', list.Ranges).ShouldBe(expected);
        list.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("Sch. 1B paras. 3-8", "Sch. 1B para. 5(2)", true)]
    [InlineData("Sch. 1B paras. 3-8", "Sch. 1B para. 8(2)(a)", true)]
    [InlineData("Sch. 1B paras. 3-8", "Sch. 1B para. 9", false)]
    [InlineData("ss. 223G-223H", "s. 223GB", true)]
    [InlineData("Sch. 1B paras. 3(1)(a), 5", "Sch. 1B para. 3(1)(b)", false)]
    [InlineData("Sch. 1B paras. 3(1)(a), 5", "Sch. 1B para. 5", true)]
    public void Contains_what_it_cites(string list, string provision, bool expected) =>
        ProvisionList.Parse(list).Contains(Provision.Parse(provision)).ShouldBe(expected);

    [Fact]
    public void Other_instruments_are_kept_by_name()
    {
        var list = ProvisionList.Parse("Sch. 1B para. 4; model constitution cl. 3.2.2");

        list.Ranges.Count.ShouldBe(2);
        list.Ranges[1].First.IsNamed.ShouldBeTrue();
        list.Contains(Provision.Parse("cl. 3.2.2")).ShouldBeFalse();
    }

    [Fact]
    public void A_blank_text_cites_nothing() => ProvisionList.Parse(" ").Ranges.ShouldBeEmpty();

    [Fact]
    public void Equal_when_the_text_is()
    {
        ProvisionList.Parse("ss. 13-15").ShouldBe(ProvisionList.Parse("ss. 13-15"));
        ProvisionList.Parse("ss. 13-15").ShouldNotBe(ProvisionList.Parse("ss. 13-16"));
    }
}
