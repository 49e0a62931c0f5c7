using System.Globalization;
using System.Text;
using IcsModel.Law;
using IcsModel.Reporting.Text;
using IcsModel.Rules;
using static IcsModel.Tool.Tests.Docs.RulePage;

namespace IcsModel.Tool.Tests.Docs;

/// <summary>What of one instrument is encoded, under <c>docs/law</c>, written from the register.</summary>
internal static class LawPage
{
    private static readonly RegisterStatus[] Statuses = Enum.GetValues<RegisterStatus>();

    internal static string Of(Instrument instrument, IReadOnlyList<RegisterEntry> entries)
    {
        var page = new StringBuilder();
        Line(page, $"# {instrument.Title}");
        Line(page);
        Line(page, "| requirement | provision | | status | why |");
        Line(page, "|---|---|---|---|---|");
        foreach (var entry in entries)
        {
            Line(page, $"| {Name(entry)} | {Provision(entry)} | {Cell(entry.Title)} | {Wording.Of(entry.Status)} | {Cell(entry.Reason)} |");
        }

        Line(page);
        Line(page, "[All instruments](README.md)");
        return page.ToString();
    }

    /// <summary>How much of each instrument has which status.</summary>
    internal static string Index(IReadOnlyList<IGrouping<Instrument, RegisterEntry>> instruments)
    {
        var page = new StringBuilder();
        Line(page, "# What is covered");
        Line(page);
        Line(page, "Every requirement that the makers have found, by the text it comes from. Nothing here is legal advice.");
        Line(page);
        Line(page, $"| text | {string.Join(" | ", Statuses.Select(Wording.Of))} |");
        Line(page, $"|---|{string.Concat(Statuses.Select(_ => "---:|"))}");
        foreach (var instrument in instruments)
        {
            var counts = Statuses.Select(status => instrument.Count(entry => entry.Status == status).ToString(CultureInfo.InvariantCulture));
            Line(page, $"| [{Cell(instrument.Key.Title)}]({instrument.Key.Id}.md) | {string.Join(" | ", counts)} |");
        }

        return page.ToString();
    }

    private static string Name(RegisterEntry entry) => RuleCatalogue.Current.TryFind(entry.Id, out _) ? $"[{entry.Id}](../rules/{entry.Id}.md)" : entry.Id;

    private static string Provision(RegisterEntry entry) => entry.Uri is { } uri ? $"[{Cell(entry.ProvisionText)}]({uri.AbsoluteUri})" : Cell(entry.ProvisionText);
}
