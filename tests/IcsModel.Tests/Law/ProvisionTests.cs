using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class ProvisionTests
{
    [Theory]
    [InlineData("s. 14Z25(1)")]
    [InlineData("Sch. 1B para. 8(2)(a)(ii)")]
    [InlineData("Sch. 1B Part 1")]
    [InlineData("Sch. 1A Part 1 para. 9")]
    [InlineData("Sch. para. 2(k)")]
    [InlineData("Sch. 13")]
    [InlineData("Sch.")]
    [InlineData("reg. 3(2)")]
    [InlineData("reg. 21(10)")]
    [InlineData("reg. 20A(3)")]
    [InlineData("art. 2")]
    [InlineData("cl. 2.1.5")]
    [InlineData("cl. 4.6.8(b)")]
    [InlineData("para. 1.1")]
    [InlineData("Sch. 1 para. 9(11)")]
    [InlineData("s. 116(8)(ba)")]
    [InlineData("Part 2 Chapter A3")]
    [InlineData("Part VA")]
    public void Canonical_text_is_read_and_written_unchanged(string text) => Provision.Parse(text).Text.ShouldBe(text);

    [Theory]
    [InlineData("sch. 1B para. 8(2)(b)", "Sch. 1B para. 8(2)(b)")]
    [InlineData(" s. 3 ", "s. 3")]
    [InlineData("Sch. 1A Pt 3", "Sch. 1A Part 3")]
    [InlineData("paras 5", "para. 5")]
    public void Other_ways_of_writing_become_canonical(string text, string expected) => Provision.Parse(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("second version, deputy chair")]
    [InlineData("s.14")]
    [InlineData("s. ")]
    [InlineData("s. abc")]
    [InlineData("s. 14(")]
    [InlineData("s. 14()")]
    [InlineData("s. 14(1")]
    [InlineData("s. 14 (1)")]
    [InlineData("s. 14 para. 2")]
    [InlineData("cl. 2.")]
    [InlineData("s. 1234567890")]
    [InlineData("s. ١٤")]
    [InlineData("condition 1")]
    public void Anything_else_is_no_numbered_provision(string text)
    {
        Provision.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Provision.Parse(text)).ParamName.ShouldBe("text");
    }

    [Theory]
    [InlineData("s. 116|s. 116(1)|s. 116ZA|s. 116ZA(2)|s. 116ZB|s. 116ZB(1)|s. 116A|s. 116A(1)|s. 116B|s. 117")]
    [InlineData("s. 14A|s. 14B|s. 14Z|s. 14Z1|s. 14Z2|s. 14Z10|s. 14Z24|s. 14Z25|s. 14Z25A|s. 14Z26|s. 14Z64|s. 15")]
    [InlineData("s. 65Z|s. 65Z4|s. 65Z5|s. 65Z6|s. 65Z7|s. 66")]
    [InlineData("s. 223|s. 223G|s. 223G(8)|s. 223GA|s. 223GB|s. 223GC|s. 223H|s. 223L|s. 223LA|s. 223M")]
    [InlineData("s. 12|s. 12ZA|s. 12ZB|s. 12A|s. 13Q|s. 13U|s. 13UA|s. 13V|s. 13YB|s. 13Z")]
    [InlineData("s. 2|s. 3|s. 3A|s. 9|s. 10|s. 20|s. 100")]
    [InlineData("s. 242(1)|s. 242(1ZA)|s. 242(1A)|s. 242(1B)|s. 242(1G)|s. 242(2)|s. 242(10)")]
    [InlineData("s. 116A(4)|s. 116A(4)(za)|s. 116A(4)(zb)|s. 116A(4)(a)|s. 116A(4)(aa)|s. 116A(4)(b)|s. 116A(4)(ba)|s. 116A(4)(bb)|s. 116A(4)(c)|s. 116A(4)(z)")]
    [InlineData("s. 1(1)(a)|s. 1(1)(a)(i)|s. 1(1)(a)(ii)|s. 1(1)(a)(iii)|s. 1(1)(a)(iv)|s. 1(1)(a)(v)|s. 1(1)(a)(viii)|s. 1(1)(a)(ix)|s. 1(1)(a)(x)|s. 1(1)(a)(xi)|s. 1(1)(b)")]
    [InlineData("s. 1(1)(h)|s. 1(1)(i)|s. 1(1)(j)|s. 1(1)(u)|s. 1(1)(v)|s. 1(1)(w)|s. 1(1)(x)")]
    [InlineData("Sch. 1ZA|Sch. 1A|Sch. 1B|Sch. 1B Part 1|Sch. 1B para. 1|Sch. 1B para. 8|Sch. 1B para. 8(2)|Sch. 1B para. 8(2)(a)|Sch. 1B para. 9|Sch. 1B para. 10|Sch. 2|Sch. 10A")]
    [InlineData("cl. 2|cl. 2.1|cl. 2.1.5|cl. 2.1.10|cl. 2.2|cl. 3.11|cl. 10")]
    [InlineData("Part IV|Part V|Part VA|Part VI|Part IX|Part X")]
    [InlineData("s. 275A|Sch. 1A|Sch. 1B")]
    public void Provisions_stand_in_the_order_they_are_printed(string chain)
    {
        var provisions = chain.Split('|').Select(Provision.Parse).ToArray();

        for (var first = 0; first < provisions.Length; first++)
        {
            for (var second = 0; second < provisions.Length; second++)
            {
                Math.Sign(provisions[first].CompareTo(provisions[second])).ShouldBe(
                    Math.Sign(first - second), $"{provisions[first]} and {provisions[second]}");
            }
        }
    }

    [Theory]
    [InlineData("Sch. 1B para. 8", "Sch. 1B para. 8(2)(a)", true)]
    [InlineData("Sch. 1B para. 8", "Sch. 1B para. 8", true)]
    [InlineData("Sch. 1B", "Sch. 1B para. 8(2)(a)", true)]
    [InlineData("Sch. 1B para. 8(2)(a)", "Sch. 1B para. 8", false)]
    [InlineData("Sch. 1B para. 8", "Sch. 1B para. 80", false)]
    [InlineData("Sch. 1B para. 8(2)", "Sch. 1B para. 8(20)", false)]
    [InlineData("s. 14Z2", "s. 14Z25", false)]
    [InlineData("s. 3", "Sch. 3", false)]
    [InlineData("s. 3(1A)", "s. 3(1a)", false)]
    [InlineData("cl. 2.1", "cl. 2.1.5", true)]
    [InlineData("cl. 2.1", "cl. 2.15", false)]
    public void Contains_its_parts_and_nothing_else(string whole, string part, bool expected) =>
        Provision.Parse(whole).Contains(Provision.Parse(part)).ShouldBe(expected);

    [Fact]
    public void The_whole_contains_every_provision_and_every_name()
    {
        Provision.Whole.Contains(Provision.Parse("s. 1")).ShouldBeTrue();
        Provision.Whole.Contains(Provision.Named("whole document")).ShouldBeTrue();
        Provision.Parse("s. 1").Contains(Provision.Whole).ShouldBeFalse();
        (Provision.Whole < Provision.Parse("s. 1")).ShouldBeTrue();
    }

    [Fact]
    public void A_name_is_kept_as_it_is_and_sorts_after_numbers()
    {
        var name = Provision.Named("second version, deputy chair");

        name.Text.ShouldBe("second version, deputy chair");
        name.IsNamed.ShouldBeTrue();
        name.Contains(Provision.Named("second version, deputy chair")).ShouldBeTrue();
        name.Contains(Provision.Parse("s. 1")).ShouldBeFalse();
        (name > Provision.Parse("Sch. 99")).ShouldBeTrue();
    }

    [Fact]
    public void Equal_when_the_canonical_text_is()
    {
        var provision = Provision.Parse("sch. 1B para. 8");

        provision.ShouldBe(Provision.Parse("Sch. 1B para. 8"));
        provision.GetHashCode().ShouldBe(Provision.Parse("Sch. 1B para. 8").GetHashCode());
        provision.ShouldNotBe(Provision.Named("Sch. 1B para. 8"));
        provision.ShouldNotBe(Provision.Parse("Sch. 1B para. 9"));
    }

    [Fact]
    public void Wrong_use_throws_at_once()
    {
        Should.Throw<ArgumentNullException>(() => Provision.Parse(null!));
        Should.Throw<ArgumentNullException>(() => Provision.Named(null!));
        Should.Throw<ArgumentException>(() => Provision.Named(" "));
        Should.Throw<ArgumentNullException>(() => Provision.Parse("s. 1").Contains(null!));
        Provision.TryParse(null, out _).ShouldBeFalse();
    }
}
