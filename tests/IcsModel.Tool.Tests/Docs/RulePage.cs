using System.Globalization;
using System.Text;
using IcsModel.Law;
using IcsModel.Reporting.Text;
using IcsModel.Reporting;
using IcsModel.Rules;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Tests.Docs;

/// <summary>The page of one rule under <c>docs/rules</c>, written from the catalogue.</summary>
internal static class RulePage
{
    internal static string Of(RuleDefinition definition)
    {
        var page = new StringBuilder();
        Line(page, $"# {definition.Id.Value}: {Cell(definition.Title)}");
        Line(page);
        Line(page, "| | |");
        Line(page, "|---|---|");
        Row(page, "Source", Link(definition.Citation));
        foreach (var citation in definition.ReadWith)
        {
            Row(page, "Read with", Link(citation));
        }

        Row(page, "Force", Wording.Of(definition.Force));
        Row(page, "Period", RulesText.Periods(definition.InForce));
        Row(page, "Asked of", definition.Bearer);
        Row(page, "Checked", RuleText.Checked(definition));
        if (definition.Evaluates)
        {
            Row(page, "Not met, it is", Words.Of(definition.Severity) + (definition.IsAggregate ? "; it sums up other rules and is not counted" : string.Empty));
            Row(page, "Can come to", Wording.List([.. definition.Outcomes.Select(Words.Of)]));
        }

        Part(page, "What it asks", definition.Asks);
        Part(page, "How it decides", definition.Decides);
        Part(page, "Reading", definition.Reading?.Text);
        Part(page, "Restates", definition.SameAs.Count == 0 ? null : string.Join(", ", definition.SameAs.Select(id => $"[{id.Value}]({id.Value}.md)")) + ".");
        Part(page, "Sums up", definition.WorstOf.Count == 0 ? null : string.Join(", ", definition.WorstOf.Select(id => $"[{id.Value}]({id.Value}.md)")) + ".");
        if (definition.Evaluates)
        {
            RuleExamples.Append(page, definition.Id);
        }

        Line(page);
        Line(page, $"`ics explain {definition.Id.Value} FILE` says how it decided about a document. [All rules](README.md)");
        return page.ToString();
    }

    /// <summary>The list of all pages.</summary>
    internal static string Index(IReadOnlyList<Rule> rules)
    {
        var page = new StringBuilder();
        Line(page, "# Rules");
        Line(page);
        Line(page, $"{rules.Count.ToString(CultureInfo.InvariantCulture)} entries of the catalogue, in the order of the texts they come from. [What is not encoded, and why](../law/README.md).");
        Line(page);
        Line(page, "| rule | | source |");
        Line(page, "|---|---|---|");
        foreach (var rule in rules)
        {
            Line(page, $"| [{rule.Id.Value}]({rule.Id.Value}.md) | {Cell(rule.Definition.Title)} | {Cell(rule.Definition.Citation.ShortText)} |");
        }

        return page.ToString();
    }

    internal static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');

    internal static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Row(StringBuilder page, string label, string text) => Line(page, $"| {label} | {Cell(text)} |");

    private static string Link(Citation citation) => citation.Uri is { } uri ? $"[{citation.Text}]({uri.AbsoluteUri})" : citation.Text;

    private static void Part(StringBuilder page, string heading, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Line(page);
            Line(page, $"## {heading}");
            Line(page);
            Line(page, text);
        }
    }
}
