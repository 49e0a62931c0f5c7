using IcsModel.Law;

namespace IcsModel.Tests.Law;

public sealed class InstrumentsTests
{
    [Fact]
    public void Ids_and_titles_are_unique()
    {
        Instruments.All.Select(instrument => instrument.Id).ShouldBeUnique(StringComparer.Ordinal);
        Instruments.All.Select(instrument => instrument.Title).ShouldBeUnique(StringComparer.Ordinal);
        Instruments.All.Select(instrument => instrument.ShortTitle).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void All_lists_every_named_instrument() =>
        typeof(Instruments).GetProperties()
            .Where(property => property.PropertyType == typeof(Instrument))
            .Select(property => (Instrument)property.GetValue(null)!)
            .ShouldBe(Instruments.All, ignoreOrder: true);

    [Fact]
    public void Ids_are_lower_case_slugs() =>
        Instruments.All.ShouldAllBe(instrument => instrument.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'));

    [Fact]
    public void The_Act_of_2006_is_chapter_41()
    {
        Instruments.NhsAct2006.Title.ShouldBe("National Health Service Act 2006");
        Instruments.NhsAct2006.Year.ShouldBe(2006);
        Instruments.NhsAct2006.Number.ShouldBe(41);
        Instruments.NhsAct2006.UriBase.ShouldBe(new Uri("https://www.legislation.gov.uk/ukpga/2006/41"));
        Instruments.HealthAndCareAct2022.Number.ShouldBe(31);
    }

    [Theory]
    [InlineData("Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022 [title unverified]")]
    [InlineData("Integrated Care Boards (Nomination of Ordinary Members) Regulations 2022 (S.I. number unverified)")]
    public void The_nomination_regulations_have_two_titles_in_the_register_and_no_number(string title)
    {
        Instruments.TryFind(title, out var instrument).ShouldBeTrue();

        instrument.ShouldBe(Instruments.NominationRegulations2022);
        instrument!.Number.ShouldBeNull();
        instrument.UriBase.ShouldBeNull();
    }

    [Fact]
    public void Unknown_titles_are_not_found()
    {
        Instruments.TryFind("Magna Carta", out _).ShouldBeFalse();
        Instruments.TryFind(null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Instruments_of_ones_own_are_checked()
    {
        new Instrument("x", "A constitution", InstrumentKind.Other).ShortTitle.ShouldBe("A constitution");
        new Instrument("x", "A constitution", InstrumentKind.Other).ShouldBe(new Instrument("x", "A constitution", InstrumentKind.Other));
        Should.Throw<ArgumentException>(() => new Instrument(" ", "A constitution", InstrumentKind.Other));
        Should.Throw<ArgumentException>(() => new Instrument("x", " ", InstrumentKind.Other));
        Should.Throw<ArgumentException>(() => new Interpretation(" "));
    }
}
