using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Reporting.Html;
using IcsModel.Rules;

namespace IcsModel.Reporting.Tests;

public sealed class HtmlReportTests
{
    [Fact]
    public void Is_as_approved()
    {
        var page = Parse(FaultyBoard.Report);
        page.Descendants("style").Single().Value = "The style sheet.";
        page.Descendants("meta").Single(meta => meta.Attribute("http-equiv") is not null).SetAttributeValue("content", "The policy.");

        page.ToString().ShouldBeApproved("Report", "html");
    }

    [Fact]
    public void A_page_is_for_people_who_read_British_English_and_has_its_landmarks()
    {
        var page = Parse(FaultyBoard.Report);

        HtmlReport.Write(FaultyBoard.Report).ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        page.Element("head")!.Element("title")!.Value.ShouldBe("NHS Exampleshire Integrated Care Board - Integrated care boards and systems against the law");
        page.Element("body")!.Elements().Select(element => element.Name.LocalName).ShouldBe(["a", "header", "nav", "main", "footer"]);
        page.Descendants("h1").Single().Value.ShouldBe("Integrated care boards and systems against the law");
        Parse(new([]), new() { Title = "Ours & <theirs>" }).Descendants("h1").Single().Value.ShouldBe("Ours & <theirs>");
    }

    [Fact]
    public void Nothing_is_loaded_and_nothing_runs()
    {
        var page = Parse(FaultyBoard.Report);

        string[] active = ["script", "link", "img", "iframe", "object", "embed", "form", "base", "use", "image"];
        string[] forbidden = ["style", "src"];
        page.Descendants().ShouldAllBe(element => !active.Contains(element.Name.LocalName, StringComparer.Ordinal));
        page.Descendants().Attributes().ShouldAllBe(attribute => !attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) && !forbidden.Contains(attribute.Name.LocalName, StringComparer.Ordinal));
        page.Descendants("style").Single().Value.ShouldNotContain("url(");
        page.Descendants("style").Single().Value.ShouldNotContain("@import");
        var policy = page.Descendants("meta").Single(meta => meta.Attribute("http-equiv")?.Value is "Content-Security-Policy").Attribute("content")!.Value;
        policy.ShouldMatch("^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'$");
    }

    [Fact]
    public void The_style_sheet_is_read_as_it_stands()
    {
        var page = HtmlReport.Write(FaultyBoard.Report);
        var sheet = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];

        sheet.ShouldNotContain('<');
        sheet.ShouldNotContain('&');
        page.ShouldContain(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(sheet))));
    }

    [Fact]
    public void Links_lead_to_provisions_as_they_stood_on_the_day_and_to_places_on_the_page()
    {
        var page = Parse(FaultyBoard.Report);

        var links = page.Descendants("a").Select(link => link.Attribute("href")!.Value).Distinct(StringComparer.Ordinal).ToArray();

        links.Contains("https://www.legislation.gov.uk/ukpga/2006/41/schedule/1B/paragraph/5/2025-06-01", StringComparer.Ordinal).ShouldBeTrue();
        links.ShouldAllBe(link => link.StartsWith("https://", StringComparison.Ordinal) || link.StartsWith('#'));
        var places = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        links.Where(link => link.StartsWith('#')).Select(link => link[1..]).Except(places, StringComparer.Ordinal).ShouldBeEmpty();
        places.Distinct(StringComparer.Ordinal).Count().ShouldBe(places.Length);
    }

    [Theory]
    [InlineData("http://example.org/", null)]
    [InlineData("https://example.org/\"><script>x</script>", "https://example.org/%22%3E%3Cscript%3Ex%3C/script%3E")]
    public void Only_an_https_address_becomes_a_link(string address, string? link)
    {
        var rule = LocalRule.ForBoard(
            new()
            {
                Id = new("LOCAL-1"),
                Title = "Ours",
                Citation = new(new Instrument("ours", "Our text", InstrumentKind.Guidance, address: address)),
                Force = LegalForce.GoodPractice,
                InForce = [EffectivePeriod.Since(new(2022, 7, 1))],
                Bearer = "ICB",
                Asks = "Asked.",
                Decides = "Decided.",
                Outcomes = [Outcome.NotSatisfied],
            },
            (_, _) => new() { Outcome = Outcome.NotSatisfied, Message = "Found." });

        var page = Parse(new([FaultyBoard.Subject(FaultyBoard.Create(), rule)]));

        page.Descendants("dd").Single(entry => entry.Value.Trim() is "Our text").Element("a")?.Attribute("href")?.Value.ShouldBe(link);
        page.Descendants("a").Any(one => one.Value is "Our text").ShouldBe(link is not null);
    }

    [Fact]
    public void Texts_of_a_document_are_shown_and_do_nothing_else()
    {
        const string Hostile = "</style></title><script>alert(1)</script> \" onload=\"x ' <!-- & javascript:alert(2) \u001b[31m\u202E";
        var board = FaultyBoard.Create() with
        {
            Name = Hostile,
            Code = Hostile,
            Members = FactList.Complete(new BoardMember
            {
                Id = Hostile,
                Person = new() { Id = Hostile, Name = Hostile },
                Seat = SeatKind.PartnerNhsTrust,
                Title = Hostile,
                Appointment = new() { By = Actor.OfPanel(Hostile), Approvals = FactList.Partial(new IcsModel.Approval { By = Actor.OfBody(new() { Name = Hostile }) }) },
                Nomination = new() { Nominators = FactList.Partial(new Body { Name = Hostile }) },
            }),
        };

        var page = Parse(new([FaultyBoard.Subject(board, FaultyBoard.Unmet("LOCAL-1" + Hostile, LegalForce.Statute, FaultyBoard.At("/board/members/0\"><b>", Hostile, Hostile)))], [new(new(Hostile, 1, 1), Hostile, Hostile)]));

        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("b").ShouldBeEmpty();
        page.Descendants("h2").Last().Value.ShouldBe("</style></title><script>alert(1)</script> \" onload=\"x ' <!-- & javascript:alert(2) \uFFFD[31m\uFFFD");
        page.Descendants("span").Count(span => span.Attribute("class")?.Value is "name" && span.Value.StartsWith("</style>", StringComparison.Ordinal)).ShouldBe(1);
        page.Descendants("a").ShouldAllBe(link => link.Attribute("href")!.Value.StartsWith('#') || link.Attribute("href")!.Value.StartsWith("https://www.", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_unmet_is_no_claim_that_all_is_well()
    {
        var page = HtmlReport.Write(new([FaultyBoard.Subject(new() { Name = "Unknown" })]));

        page.ShouldContain(">No rule could be checked; ");
        page.ShouldNotContain("compliant", Case.Insensitive);
    }

    [Fact]
    public void A_thousand_members_each_have_a_row_with_a_link_to_what_was_found()
    {
        var members = Enumerable.Range(0, 1000).Select(number => new BoardMember { Id = "m-" + Number(number), Seat = SeatKind.OtherOrdinary, From = new LocalDate(2023, 1, 1) });
        var board = FaultyBoard.Create() with { Members = FactList.Complete<BoardMember>([.. members]) };
        var rule = FaultyBoard.Unmet("LOCAL-1", LegalForce.Statute, Enumerable.Range(0, 1000).Select(number => FaultyBoard.At("/board/members/" + Number(number) + "/appointment", "m-" + Number(number), $"Found at {Number(number)}.")));

        var page = Parse(new([FaultyBoard.Subject(board, rule)]));

        var rows = page.Descendants("tr").Where(row => row.Attribute("class")?.Value is "seat unlawful").ToArray();
        rows.Length.ShouldBe(1000);
        var place = rows[999].Descendants("a").Single().Attribute("href")!.Value[1..];
        page.Descendants("li").Single(item => string.Equals(item.Attribute("id")?.Value, place, StringComparison.Ordinal)).Value.ShouldContain("Found at 999.");

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void An_acknowledgement_is_shown_beside_what_it_accepts_and_one_of_nothing_by_itself()
    {
        PlacedAcknowledgement Entry(string rule) =>
            new(new() { RuleId = new(rule), Subject = "QXX", By = "The <board>", Because = "Recruiting.", Until = new LocalDate(2026, 1, 1) }, new("accepted.yaml", 4, 3));

        var page = Parse(new([FaultyBoard.Subject(FaultyBoard.Create())], acknowledgements: [Entry("NHSE-BOARD-003"), Entry("ICB-BOARD-005")]));

        page.Descendants("span").Single(span => span.Attribute("class")?.Value is "acknowledged").Value.ShouldBe("Acknowledged by The <board>, last day 2025-12-31: Recruiting.");
        page.Descendants("section").Single(section => section.Attribute("aria-labelledby")?.Value is "acknowledgements").Value.ShouldContain("ACK-UNUSED");
    }

    internal static XElement Parse(Report report, HtmlOptions? options = null)
    {
        using var text = new StringReader(HtmlReport.Write(report, options));
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = true, ConformanceLevel = ConformanceLevel.Document });
        return XDocument.Load(reader).Root!;
    }
}
