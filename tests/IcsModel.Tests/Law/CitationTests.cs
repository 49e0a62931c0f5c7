using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class CitationTests
{
    private static readonly Citation Nominee = new(Instruments.NhsAct2006, "sch. 1B para. 8(2)(a)");

    [Fact]
    public void Written_as_a_lawyer_writes_it()
    {
        Nominee.Text.ShouldBe("National Health Service Act 2006, Sch. 1B para. 8(2)(a)");
        Nominee.ShortText.ShouldBe("NHS Act 2006, Sch. 1B para. 8(2)(a)");
        Nominee.ToString().ShouldBe("National Health Service Act 2006, Sch. 1B para. 8(2)(a)");
        new Citation(Instruments.ResponsibilitiesRegulations2022, "reg. 7(2)").ShortText.ShouldBe("S.I. 2022/635, reg. 7(2)");
        new Citation(Instruments.HealthAndCareAct2022).Text.ShouldBe("Health and Care Act 2022");
    }

    [Theory]
    [InlineData("s. 14Z45", "https://www.legislation.gov.uk/ukpga/2006/41/section/14Z45")]
    [InlineData("s. 14Z45(2)(b)(i)", "https://www.legislation.gov.uk/ukpga/2006/41/section/14Z45/2/b/i")]
    [InlineData("Sch. 1B para. 8(2)(a)", "https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/8/2/a")]
    [InlineData("Sch. 1B Part 1", "https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/part/1")]
    [InlineData("Sch. 1A Part 1 para. 9", "https://www.legislation.gov.uk/ukpga/2006/41/schedule/1A/paragraph/9")]
    [InlineData("Part 2 Chapter A3", "https://www.legislation.gov.uk/ukpga/2006/41/part/2/chapter/A3")]
    [InlineData("Sch. 1B paras. 3(1)(a), 5", "https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/3/1/a")]
    [InlineData("Sch. 1B para. 3(1)(a)-(c), (2)", "https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/3")]
    [InlineData("s. 14Z52(2)(b)(i), (ii)", "https://www.legislation.gov.uk/ukpga/2006/41/section/14Z52/2/b")]
    [InlineData("s. 14Z26(1)-(8)", "https://www.legislation.gov.uk/ukpga/2006/41/section/14Z26")]
    [InlineData("whole document", "https://www.legislation.gov.uk/ukpga/2006/41")]
    [InlineData("", "https://www.legislation.gov.uk/ukpga/2006/41")]
    public void Addresses_a_provision_of_an_Act(string provision, string expected) =>
        new Citation(Instruments.NhsAct2006, provision).Uri.ShouldBe(new Uri(expected));

    [Theory]
    [InlineData("reg. 3(2)", "https://www.legislation.gov.uk/uksi/2022/635/regulation/3/2")]
    [InlineData("Sch. para. 2", "https://www.legislation.gov.uk/uksi/2022/635/schedule/paragraph/2")]
    public void Addresses_a_provision_of_regulations(string provision, string expected) =>
        new Citation(Instruments.ResponsibilitiesRegulations2022, provision).Uri.ShouldBe(new Uri(expected));

    [Fact]
    public void Addresses_legislation_on_a_date() =>
        new Citation(Instruments.NhsAct2006, "s. 14Z41").UriOn(new LocalDate(2023, 4, 1))
            .ShouldBe(new Uri("https://www.legislation.gov.uk/ukpga/2006/41/section/14Z41/2023-04-01"));

    [Fact]
    public void Addresses_guidance_as_a_whole_on_every_date()
    {
        var clause = new Citation(Instruments.ModelConstitution, "cl. 2.1.5");
        var document = new Uri("https://www.england.nhs.uk/long-read/guidance-on-integrated-care-board-constitutions-and-governance/");

        clause.Uri.ShouldBe(document);
        clause.UriOn(new LocalDate(2023, 4, 1)).ShouldBe(document);
    }

    [Fact]
    public void Has_no_address_where_none_is_known()
    {
        var regulation = new Citation(Instruments.NominationRegulations2022, "reg. 3");

        regulation.Uri.ShouldBeNull();
        regulation.UriOn(new LocalDate(2022, 7, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("National Health Service Act 2006, Sch. 1B para. 8(2)(a)")]
    [InlineData("National Health Service Act 2006")]
    [InlineData("National Health Service Act 2006, Sch. 1B paras. 3(1)(a), 5")]
    [InlineData("Guidance on integrated care board constitutions and governance (NHS England, model constitution), cl. 2.1.5, 3.11")]
    [InlineData("Local Government Act 1972, Part VA")]
    [InlineData("The King's Fund, Place-based partnerships explained, place tier")]
    [InlineData("R v Brent LBC ex p Gunning (1985) 84 LGR 168; R (Moseley) v Haringey LBC [2014] UKSC 56, first Gunning principle")]
    public void Read_back_from_its_text(string text)
    {
        var citation = Citation.Parse(text);

        citation.Text.ShouldBe(text);
        Citation.Parse(citation.Text).ShouldBe(citation);
    }

    [Theory]
    [InlineData("NHS Act 2006, s. 3")]
    [InlineData("National Health Service Act 2006, s. 3")]
    public void Read_from_the_full_or_the_short_title(string text) =>
        Citation.Parse(text).ShouldBe(new Citation(Instruments.NhsAct2006, "s. 3"));

    [Theory]
    [InlineData("")]
    [InlineData("Magna Carta, cl. 39")]
    [InlineData(", s. 3")]
    [InlineData("National Health Service Act 2006,s. 3")]
    public void Not_read_when_the_instrument_is_unknown(string text)
    {
        Citation.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Citation.Parse(text)).ParamName.ShouldBe("text");
    }

    [Fact]
    public void Sorts_by_instrument_then_provision()
    {
        Citation[] expected =
        [
            new(Instruments.CcgRegulations2012, "reg. 1"),
            new(Instruments.HealthAndCareAct2022, "s. 2"),
            new(Instruments.HealthAndCareAct2022, "s. 20"),
            new(Instruments.ResponsibilitiesRegulations2022, "reg. 1"),
            new(Instruments.ModelConstitution, "cl. 1"),
        ];

        expected.Reverse().Order().ShouldBe(expected);
        (expected[0] < expected[1]).ShouldBeTrue();
        (expected[1] >= expected[0]).ShouldBeTrue();
    }

    [Fact]
    public void Equal_by_instrument_and_provision()
    {
        new Citation(Instruments.NhsAct2006, "Sch. 1B para. 8(2)(a)").ShouldBe(Nominee);
        new Citation(Instruments.NhsAct2006, "Sch. 1B para. 8(2)(b)").ShouldNotBe(Nominee);
        new Citation(Instruments.HealthAndCareAct2022, "Sch. 1B para. 8(2)(a)").ShouldNotBe(Nominee);
    }

    [Fact]
    public void Wrong_use_throws_at_once()
    {
        Should.Throw<ArgumentNullException>(() => new Citation(null!, "s. 1"));
        Should.Throw<ArgumentNullException>(() => new Citation(Instruments.NhsAct2006, (string)null!));
        Should.Throw<ArgumentNullException>(() => new Citation(Instruments.NhsAct2006, (Provision)null!));
        Should.Throw<ArgumentNullException>(() => Citation.Parse(null!));
    }
}
