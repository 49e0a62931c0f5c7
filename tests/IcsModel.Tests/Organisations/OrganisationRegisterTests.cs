using System.Globalization;
using IcsModel.Organisations;

namespace IcsModel.Tests.Organisations;

/// <summary>The register counts what existed on a day and finds organisations by whatever they are or were called.</summary>
public sealed class OrganisationRegisterTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Current;

    [Theory]
    [InlineData("2013-03-31", 0)]
    [InlineData("2013-04-01", 211)]
    [InlineData("2015-03-31", 211)]
    [InlineData("2015-04-01", 209)]
    [InlineData("2017-03-31", 209)]
    [InlineData("2017-04-01", 207)]
    [InlineData("2018-03-31", 207)]
    [InlineData("2018-04-01", 195)]
    [InlineData("2019-03-31", 195)]
    [InlineData("2019-04-01", 191)]
    [InlineData("2020-03-31", 191)]
    [InlineData("2020-04-01", 135)]
    [InlineData("2021-03-31", 135)]
    [InlineData("2021-04-01", 106)]
    [InlineData("2022-06-30", 106)]
    [InlineData("2022-07-01", 0)]
    [InlineData("2026-11-22", 0)]
    public void Clinical_commissioning_groups_of_a_day(string day, int count) => Register.ClinicalCommissioningGroupsOn(Day(day)).Count.ShouldBe(count);

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 42)]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    [InlineData("2026-11-22", 36)]
    public void Integrated_care_boards_of_a_day(string day, int count) => Register.IntegratedCareBoardsOn(Day(day)).Count.ShouldBe(count);

    [Theory]
    [InlineData("2021-04-01", 152)]
    [InlineData("2022-07-01", 152)]
    [InlineData("2023-03-31", 152)]
    [InlineData("2023-04-01", 153)]
    [InlineData("2025-03-31", 153)]
    [InlineData("2025-04-01", 153)]
    [InlineData("2026-11-22", 153)]
    public void Councils_of_a_day(string day, int count) => Register.ResponsibleAuthoritiesOn(Day(day)).Count.ShouldBe(count);

    [Theory]
    [InlineData(OrganisationKind.IntegratedCareBoard, 48)]
    [InlineData(OrganisationKind.ClinicalCommissioningGroup, 248)]
    [InlineData(OrganisationKind.NhsTrust, 70)]
    [InlineData(OrganisationKind.NhsFoundationTrust, 145)]
    [InlineData(OrganisationKind.ResponsibleLocalAuthority, 156)]
    [InlineData(OrganisationKind.NhsEnglandRegion, 7)]
    [InlineData(OrganisationKind.SubIcbLocation, 107)]
    [InlineData(OrganisationKind.NonStatutorySystem, 42)]
    public void Organisations_of_a_kind(OrganisationKind kind, int count) => Register.Of(kind).Count.ShouldBe(count);

    [Theory]
    [InlineData("2022-06-30", 0)]
    [InlineData("2022-07-01", 106)]
    [InlineData("2026-03-31", 106)]
    [InlineData("2026-04-01", 106)]
    public void Sub_icb_locations_of_a_day(string day, int count) => Register.On(Day(day), OrganisationKind.SubIcbLocation).Count.ShouldBe(count);

    [Theory]
    [InlineData("QKS", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("qks", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("E54000032", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("E54000052", "QXU", OrganisationKind.IntegratedCareBoard)]
    [InlineData("E54000063", "QXU", OrganisationKind.IntegratedCareBoard)]
    [InlineData("91Q", "91Q", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("E38000041", "01H", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("E08000016", "E08000038", OrganisationKind.ResponsibleLocalAuthority)]
    [InlineData("U2G6B", "U2G6B", OrganisationKind.SubIcbLocation)]
    [InlineData("NHS Kent and Medway Integrated Care Board", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("nhs kent & medway icb", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("NHS Kent and Medway", "QKS", OrganisationKind.IntegratedCareBoard)]
    [InlineData("Kent and Medway CCG", "91Q", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("NHS Kent and Medway Clinical Commissioning Group", "91Q", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("NHS Cumbria CCG", "01H", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("NHS North Cumbria CCG", "01H", OrganisationKind.ClinicalCommissioningGroup)]
    [InlineData("Southern Health NHS Foundation Trust", "RW1", OrganisationKind.NhsFoundationTrust)]
    [InlineData("Guy’s and St Thomas’ NHS Foundation Trust", "RJ1", OrganisationKind.NhsFoundationTrust)]
    [InlineData("Kent County Council", "E10000016", OrganisationKind.ResponsibleLocalAuthority)]
    [InlineData("Kent", "E10000016", OrganisationKind.ResponsibleLocalAuthority)]
    [InlineData("City of Bristol", "E06000023", OrganisationKind.ResponsibleLocalAuthority)]
    [InlineData("Bristol, City of", "E06000023", OrganisationKind.ResponsibleLocalAuthority)]
    [InlineData("Our Healthier South East London", "QKK", OrganisationKind.NonStatutorySystem)]
    [InlineData("One Gloucestershire", "QR1", OrganisationKind.NonStatutorySystem)]
    [InlineData("Y59", "Y59", OrganisationKind.NhsEnglandRegion)]
    [InlineData("E40000008", "Y60", OrganisationKind.NhsEnglandRegion)]
    public void Finds_by_any_code_or_name(string text, string code, OrganisationKind kind)
    {
        Register.TryFind(text, out var found).ShouldBeTrue();
        found.Code.ShouldBe(code);
        found.Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_code_or_name_that_fits_several_finds_all_of_them_bodies_first()
    {
        Register.Find("Kent and Medway").Select(found => $"{found.Kind} {found.Code}")
            .ShouldBe(["IntegratedCareBoard QKS", "ClinicalCommissioningGroup 91Q", "NonStatutorySystem QKS"]);
        Register.Find("91Q").Select(found => found.Kind).ShouldBe([OrganisationKind.ClinicalCommissioningGroup, OrganisationKind.SubIcbLocation]);
        Register.Find("Kent NHS Trust").ShouldBeEmpty();
        Register.Find(" ").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Kent and Medwya", "QKS")]
    [InlineData("NHS Kent and Medway Integratd Care Board", "QKS")]
    [InlineData("NHS Dartfrod, Gravesham and Swanley CCG", "09J")]
    [InlineData("Gloucestershir", "QR1")]
    public void Suggests_what_was_meant(string text, string code) => Register.Nearest(text)[0].Code.ShouldBe(code);

    [Fact]
    public void Suggests_nothing_for_what_is_like_nothing()
    {
        Register.Nearest("an organisation of quite another sort").ShouldBeEmpty();
        Register.Nearest("QKT", most: 1).Count.ShouldBe(1);
    }

    [Fact]
    public void Finds_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Register.Find("nhs birmingham and solihull icb").ShouldHaveSingleItem().Code.ShouldBe("QHL");
            Register.Find("qjk").Count.ShouldBe(2);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_board_has_its_codes_names_region_and_people()
    {
        Register.TryFind("QXU", OrganisationKind.IntegratedCareBoard, out var surrey).ShouldBeTrue();

        surrey.ToString().ShouldBe("NHS Surrey Heartlands Integrated Care Board (QXU)");
        surrey.AreaCodeOn(Day("2023-03-31"))?.Value.ShouldBe("E54000052");
        surrey.AreaCodeOn(Day("2023-04-01"))?.Value.ShouldBe("E54000063");
        surrey.AreaCodeOn(Day("2026-04-01")).ShouldBeNull();
        surrey.ExistsOn(Day("2022-06-30")).ShouldBe(false);
        surrey.ExistsOn(Day("2026-03-31")).ShouldBe(true);
        surrey.ExistsOn(Day("2026-04-01")).ShouldBe(false);
        surrey.Affiliations.ShouldHaveSingleItem().Code.ShouldBe("E40000005");
        Register.PopulationsOf(surrey).Select(population => population.Count).ShouldBe([1052425, 1049641]);
    }

    [Fact]
    public void Names_change_with_the_day()
    {
        Register.TryFind("01K", out var bay).ShouldBeTrue();

        bay.NameOn(Day("2017-03-31")).ShouldBe("NHS Lancashire North CCG");
        bay.NameOn(Day("2017-04-01")).ShouldBe("NHS Morecambe Bay CCG");
        bay.NameOn(Day("2026-01-01")).ShouldBe("NHS Morecambe Bay CCG");
    }

    [Fact]
    public void A_location_belongs_to_the_board_of_the_day()
    {
        Register.TryFind("07H", OrganisationKind.SubIcbLocation, out var westEssex).ShouldBeTrue();

        westEssex.Affiliations.Select(board => $"{board.Code} {board.Period}").ShouldBe(["QM7 2022-07-01/2026-04-01", "D7T5G 2026-04-01/.."]);
        westEssex.NameOn(Day("2026-03-31")).ShouldBe("NHS Hertfordshire and West Essex ICB - 07H");
        westEssex.NameOn(Day("2026-04-01")).ShouldBe("NHS Essex ICB - 07H");
    }

    [Fact]
    public void Before_a_beginning_that_is_not_known_existence_is_open()
    {
        Register.TryFind("E10000016", out var kent).ShouldBeTrue();
        kent.ExistsOn(Day("2019-01-01")).ShouldBe(true);
        kent.ExistsOn(Day("2018-12-31")).ShouldBeNull();

        Register.TryFind("TAD", out var bradford).ShouldBeTrue();
        bradford.ExistsOn(Day("2025-01-01")).ShouldBeNull();

        Register.TryFind("E06000065", out var northYorkshire).ShouldBeTrue();
        northYorkshire.ExistsOn(Day("2023-03-31")).ShouldBe(false);
    }

    [Fact]
    public void Councils_and_boards_share_areas()
    {
        Register.TryFind("QKS", OrganisationKind.IntegratedCareBoard, out var board).ShouldBeTrue();
        Register.TryFind("E10000012", out var essex).ShouldBeTrue();

        Register.SharedAreasOf(board, Day("2025-06-01")).Select(area => $"{area.Council.Name} {area.IsWhole}").ShouldBe(["Kent True", "Medway True"]);
        Register.SharedAreasOf(board, Day("2022-06-30")).ShouldBeEmpty();
        Register.SharedAreasOf(essex, Day("2026-03-31")).Select(area => area.Board.Code).ShouldBe(["QH8", "QM7", "QJG"], ignoreOrder: true);
        Register.SharedAreasOf(essex, Day("2026-04-01")).ShouldHaveSingleItem().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void Every_organisation_is_found_again_by_its_code_and_its_names()
    {
        foreach (var organisation in Register.All)
        {
            Register.TryFind(organisation.Code, organisation.Kind, out var found).ShouldBeTrue();
            found.ShouldBeSameAs(organisation);
            foreach (var name in organisation.Names)
            {
                Register.Find(name.Text).ShouldContain(organisation, name.Text);
            }
        }
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
