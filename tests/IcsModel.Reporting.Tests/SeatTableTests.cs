using System.Xml.Linq;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;

namespace IcsModel.Reporting.Tests;

/// <summary>The table of seats says no more of the law and of the board than is so.</summary>
public sealed class SeatTableTests
{
    private static readonly LocalDate Start = new(2022, 7, 1);

    [Theory]
    [InlineData("Chair", "nobody", "NHS England", "the Secretary of State", "NHS Act 2006, Sch. 1B para. 5")]
    [InlineData("Chief executive", "nobody", "the chair", "NHS England", "NHS Act 2006, Sch. 1B para. 7(1)")]
    [InlineData("Director of finance", "nobody, unless the constitution says so", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(1)")]
    [InlineData("Non-executive member", "nobody, unless the constitution says so", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(1)")]
    [InlineData("Other ordinary member", "nobody, unless the constitution says so", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(1)")]
    [InlineData("Partner member for NHS trusts", "NHS trusts and foundation trusts serving the area, of the prescribed description, jointly", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(2)(a)")]
    [InlineData("Partner member for primary medical services", "providers of primary medical services in the area, of the prescribed description, jointly", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(2)(b)")]
    [InlineData("Partner member for local authorities", "local authorities whose areas meet the board's, jointly", "whom the constitution names", "the chair", "NHS Act 2006, Sch. 1B para. 8(2)(c)")]
    public void Each_seat_is_under_what_the_act_says_of_it(string seat, string nominated, string appointed, string approved, string provision)
    {
        var cells = LawOf(Table(Board(new BoardMember { Seat = SeatKind.OtherOrdinary, From = Start })), seat);

        cells[..3].ShouldBe([nominated, appointed, approved]);
        cells[3].ShouldContain(provision);
    }

    [Theory]
    [InlineData("Director of nursing", true)]
    [InlineData("Non-executive member", true)]
    [InlineData("Chair", false)]
    [InlineData("Chief executive", false)]
    public void A_seat_that_policy_asks_for_is_told_from_one_of_the_act(string seat, bool isByPolicy)
    {
        var provision = LawOf(Table(Board()), seat)[3];

        provision.Contains("the seat, by policy:", StringComparison.Ordinal).ShouldBe(isByPolicy);
        provision.Contains("cl. 2.1.5", StringComparison.Ordinal).ShouldBe(isByPolicy);
    }

    [Theory]
    [InlineData("2022-07-01", "whom the constitution names: The chief executive")]
    [InlineData("2025-06-02", "whom the constitution names")]
    public void Only_a_constitution_in_force_on_the_day_names_somebody(string from, string appointed)
    {
        var board = Board() with
        {
            Constitution = new()
            {
                From = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value,
                Seats = FactList.Complete(new ConstitutionSeat { Kind = SeatKind.DirectorOfFinance, AppointedBy = Actor.ChiefExecutive }),
            },
        };

        LawOf(Table(board), "Director of finance")[1].ShouldBe(appointed, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void A_partner_whom_another_seat_holds_leaves_no_vacancy()
    {
        var nominee = new BoardMember { Seat = SeatKind.OtherOrdinary, From = Start, Nomination = new() { Sector = NominatingSector.NhsTrusts, JointProcessFollowed = true } };

        StatesOf(Table(Board()), "Partner member for NHS trusts").ShouldBe(["Vacant"]);
        StatesOf(Table(Board(nominee)), "Partner member for NHS trusts").ShouldBe(["Unknown"]);
        StatesOf(Table(Board(nominee), ["ICB-BOARD-008"]), "Partner member for NHS trusts").ShouldBe(["Vacant"]);
    }

    [Theory]
    [InlineData(Capacity.Substantive, "Filled")]
    [InlineData(Capacity.Acting, "Unknown")]
    [InlineData(Capacity.Interim, "Unknown")]
    public void Somebody_acting_fills_no_office_without_the_statutory_route(Capacity capacity, string state)
    {
        var chair = new BoardMember { Seat = SeatKind.Chair, Capacity = capacity, From = Start };
        var approved = FactList.Complete(new IcsModel.Approval { By = Actor.SecretaryOfState, On = Start });

        StatesOf(Table(Board(chair)), "Chair").ShouldBe([state]);
        StatesOf(Table(Board(chair with { Appointment = new() { By = Actor.NhsEngland, Approvals = approved } })), "Chair").ShouldBe(["Filled"]);
        StatesOf(Table(Board(chair with { Appointment = new() { By = Actor.OfPanel("The board"), Approvals = approved } })), "Chair").ShouldBe(["Unlawful"]);
    }

    [Fact]
    public void Only_rules_on_how_a_seat_is_come_to_or_held_make_it_unlawful()
    {
        var unlawful = Scenarios.Boards
            .Where(scenario => scenario.Expected == Outcome.NotSatisfied && RuleCatalogue.Current[scenario.Rule].Definition.Severity == Severity.Breach)
            .Where(scenario => AnyUnlawful(scenario.CreateBoard(), scenario.Day, scenario.Rule))
            .Select(scenario => scenario.Rule.Value)
            .Distinct(StringComparer.Ordinal);

        unlawful.ShouldBe(
            ["ICB-BOARD-001", "ICB-BOARD-003", "ICB-BOARD-004", "ICB-BOARD-005", "ICB-BOARD-006", "ICB-BOARD-007", "ICB-BOARD-008", "ICB-BOARD-009", "ICB-BOARD-011", "ICB-BOARD-013"],
            ignoreOrder: true);
    }

    [Fact]
    public void A_member_without_an_entry_in_a_register_of_interests_still_fills_the_seat()
    {
        var scenario = Scenarios.Of("ICB-COI-001").OfType<BoardScenario>().First(scenario => scenario.Because.Contains("no entry", StringComparison.Ordinal) && scenario.Expected == Outcome.NotSatisfied);
        var table = Table(scenario.CreateBoard(), ["ICB-COI-001"], scenario.Day);

        StatesOf(table, "Other ordinary member").ShouldAllBe(state => state == "Filled");
        BodyOf(table, "Other ordinary member")!.Descendants("a").ShouldContain(link => link.Value == "ICB-COI-001");
    }

    private static bool AnyUnlawful(IntegratedCareBoard board, LocalDate day, RuleId rule) =>
        Table(board, [rule.Value], day).Descendants("tr").Any(row => row.Attribute("class")?.Value is "seat unlawful");

    private static IntegratedCareBoard Board(params ReadOnlySpan<BoardMember> members) => new() { Name = "Ours", EstablishedOn = Start, Members = FactList.Complete(members) };

    private static XElement Table(IntegratedCareBoard board, string[]? asked = null, LocalDate? asAt = null)
    {
        var catalogue = asked is null
            ? RuleCatalogue.Current
            : RuleCatalogue.Current.Rules.Where(rule => !asked.Contains(rule.Id.Value, StringComparer.Ordinal)).Aggregate(RuleCatalogue.Current, (left, rule) => left.Without(rule.Id));
        return HtmlReportTests.Parse(new([new(catalogue.Assess(board, asAt ?? FaultyBoard.AsAt), "board.yaml")])).Descendants("table").Single(table => table.Attribute("class")?.Value is "seats");
    }

    private static XElement? BodyOf(XElement table, string seat) =>
        table.Elements("tbody").SingleOrDefault(body => string.Equals(body.Elements("tr").First().Element("th")!.Value.Trim(), seat, StringComparison.Ordinal));

    private static string[] LawOf(XElement table, string seat) =>
        [.. BodyOf(table, seat).ShouldNotBeNull(seat).Elements("tr").First().Elements("td").Skip(1).Select(cell => string.Join(' ', cell.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim()).Where(text => text.Length > 0)))];

    private static string[] StatesOf(XElement table, string seat) =>
        [.. BodyOf(table, seat)?.Descendants("span").Where(span => span.Attribute("class")?.Value is "state").Select(span => span.Value.Trim()) ?? []];
}
