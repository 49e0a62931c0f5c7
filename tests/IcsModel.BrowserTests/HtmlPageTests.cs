using Microsoft.Playwright;

namespace IcsModel.BrowserTests;

public sealed class HtmlPageTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var name in Reports.ByName.Keys)
            {
                views.Add(name, 1280, ColorScheme.Light);
                views.Add(name, 390, ColorScheme.Light);
                views.Add(name, 390, ColorScheme.Dark);
            }

            return views;
        }
    }

    [InBrowserTheory]
    [MemberData(nameof(Views))]
    public async Task The_page_stands_alone_fits_and_can_be_read(string name, int width, ColorScheme scheme)
    {
        await using var opened = await browser.Open(Reports.ByName[name](), width, scheme);

        opened.Complaints.ShouldBeEmpty();
        opened.Requests.ShouldHaveSingleItem().ShouldStartWith("file:///");
        (await opened.Ask<int>(Scripts.OverflowOfBody)).ShouldBe(0);
        (await opened.Ask<int>(Scripts.LinksWithoutName)).ShouldBe(0);
        (await opened.Ask<string[]>(Scripts.LinksToNowhere)).ShouldBeEmpty();
        (await opened.Ask<string[]>(Scripts.DoubleIds)).ShouldBeEmpty();
        (await opened.Ask<int>("() => document.scripts.length")).ShouldBe(0);
        AreOneStepApart(await opened.Ask<int[]>(Scripts.HeadingLevels));
        (await opened.Ask<string[]>(Scripts.ColoursOfTexts)).ShouldAllBe(pair => ContrastOf(pair) >= 4.5);
        await Snapshot.Take(opened.Page, $"{name} {width} {scheme}");
    }

    [InBrowserFact]
    public async Task Dark_is_dark()
    {
        await using var opened = await browser.Open(Reports.ByName["faulty board"](), scheme: ColorScheme.Dark);

        var background = await opened.Ask<string>("() => getComputedStyle(document.body).backgroundColor");

        Contrast.Of(background, "rgb(255, 255, 255)").ShouldBeGreaterThan(12);
    }

    [InBrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Seats_are_shown_with_their_state_in_words(int width)
    {
        await using var opened = await browser.Open(Reports.ByName["faulty board"](), width);

        var states = await opened.Page.Locator("table.seats tr.seat").EvaluateAllAsync<string[]>("rows => rows.map(row => row.querySelector('th').innerText.split('\\n')[0] + ': ' + row.querySelector('.state').innerText)");

        states.ShouldBe(
        [
            "Nobody: Vacant", "chief-executive: Filled", "finance: Filled", "medical: Filled", "Nobody: Vacant", "non-executive: Filled", "Nobody: Vacant",
            "trust: Unlawful", "Nobody: Vacant", "council: Filled",
        ]);
        foreach (var state in await opened.Page.Locator(".state").AllAsync())
        {
            (await state.IsVisibleAsync()).ShouldBeTrue();
        }
    }

    [InBrowserFact]
    public async Task A_reader_with_a_keyboard_can_skip_to_the_report()
    {
        await using var opened = await browser.Open(Reports.ByName["faulty board"]());

        await opened.Page.Keyboard.PressAsync("Tab");
        (await opened.Ask<string>("() => document.activeElement.innerText")).ShouldBe("Skip to the report");
        (await opened.Page.Locator(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThanOrEqualTo(0);
        await opened.Page.Keyboard.PressAsync("Enter");

        (await opened.Ask<string>("() => document.activeElement.id")).ShouldBe("main");
    }

    [InBrowserFact]
    public async Task A_link_of_a_seat_leads_to_what_was_found()
    {
        await using var opened = await browser.Open(Reports.ByName["faulty board"]());

        await opened.Page.Locator("tr.unlawful").First.GetByRole(AriaRole.Link, new() { Name = "ICB-BOARD-006" }).First.ClickAsync();

        (await opened.Page.Locator(":target").InnerTextAsync()).ShouldContain("took the seat before the approval of the chair");
    }

    [InBrowserFact]
    public async Task Paper_shows_every_finding_and_no_navigation()
    {
        await using var opened = await browser.Open(Reports.ByName["faulty board"](), width: 718, ColorScheme.Dark);

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await opened.Page.Locator("nav").IsVisibleAsync()).ShouldBeFalse();
        (await opened.Ask<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        await Snapshot.Take(opened.Page, "paper");
        (await opened.Ask<int>(Scripts.OverflowOfBody)).ShouldBe(0);
        (await opened.Page.Locator("table.seats thead").IsVisibleAsync()).ShouldBeTrue();
        var findings = await opened.Page.Locator(".finding").AllAsync();
        findings.Count.ShouldBeGreaterThan(3);
        foreach (var finding in findings)
        {
            (await finding.IsVisibleAsync()).ShouldBeTrue();
        }
    }

    private static void AreOneStepApart(int[] levels)
    {
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(step => step.Second <= step.First + 1);
    }

    private static double ContrastOf(string pair) => pair.Split('|') is var parts ? Contrast.Of(parts[0], parts[1]) : 0;
}
