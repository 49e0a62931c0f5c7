using System.Text;
using IcsModel.Rules;
using IcsModel.Testing;
using NodaTime.Text;
using static IcsModel.Tool.Tests.Docs.RulePage;
using Words = IcsModel.Reporting.Words;

namespace IcsModel.Tool.Tests.Docs;

/// <summary>The examples on the page of a rule, out of its scenarios: what it says where it is met and where it is not, and how it comes out in each.</summary>
internal static class RuleExamples
{
    internal static void Append(StringBuilder page, RuleId rule)
    {
        var scenarios = Scenarios.Of(rule.Value);
        Line(page);
        Line(page, "## Examples");
        foreach (var outcome in Chosen(scenarios))
        {
            Example(page, scenarios.First(scenario => scenario.Expected == outcome));
        }

        Line(page);
        Line(page, "## Scenarios");
        Line(page);
        Line(page, $"What the rule comes to for {Subject(scenarios[0].Kind)} of which everything is lawful but what is said here. `Scenarios.Of(\"{rule.Value}\")` of the package `IcsModel.Testing` gives them to tests.");
        Line(page);
        Line(page, "| what is so | day | outcome | reason |");
        Line(page, "|---|---|---|---|");
        foreach (var scenario in scenarios)
        {
            Line(page, $"| {Text(scenario.Because)} | {Iso(scenario)} | {Words.Of(scenario.Expected)} | {(scenario.Reason == Reason.None ? string.Empty : $"`{scenario.Reason}`")} |");
        }
    }

    /// <summary>Satisfied and not satisfied, as far as the rule can be; undetermined too where it cannot be one of them.</summary>
    private static Outcome[] Chosen(IReadOnlyList<Scenario> scenarios)
    {
        Outcome[] decided = [.. new[] { Outcome.Satisfied, Outcome.NotSatisfied }.Where(outcome => scenarios.Any(scenario => scenario.Expected == outcome))];
        return decided.Length == 2 ? decided : [.. decided, Outcome.Undetermined];
    }

    private static void Example(StringBuilder page, Scenario scenario)
    {
        var outcome = scenario.Assess(RuleCatalogue.Current)[scenario.Rule];
        Line(page);
        Line(page, $"**{Capital(Words.Of(outcome.Outcome))}** on {Iso(scenario)}: {Text(scenario.Because)}.");
        Line(page);
        Line(page, $"> {Text(outcome.Message)}");
        foreach (var finding in outcome.Findings.Take(3))
        {
            Line(page, $"> - {(finding.Location.Length == 0 ? string.Empty : $"`{finding.Location}`: ")}{Text(finding.Message)}");
        }

        foreach (var missing in outcome.Missing.Take(3))
        {
            Line(page, $"> - missing{(missing.Pointer.Length == 0 ? string.Empty : $" at `{missing.Pointer}`")}: {Text(missing.Description)}");
        }

        if (outcome.Remedy is { } remedy)
        {
            Line(page, ">");
            Line(page, $"> To put it right: {Text(remedy)}");
        }
    }

    private static string Subject(SubjectKind kind) => kind switch
    {
        SubjectKind.Board => "an invented integrated care board",
        SubjectKind.System => "an invented integrated care system",
        SubjectKind.CommissioningHistory => "the invented clinical commissioning groups of a part of England, and the boards after them,",
        _ => "invented boards that share England between them,",
    };

    private static string Iso(Scenario scenario) => LocalDatePattern.Iso.Format(scenario.Day);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Text(string text) => Cell(text).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
