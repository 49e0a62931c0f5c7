using IcsModel.Law;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Rules;

namespace IcsModel.Tool.Text;

/// <summary>The catalogue for people: two or three lines for each entry.</summary>
internal static class RulesText
{
    private const int Indent = 4;

    internal static void Write(IReadOnlyList<Rule> rules, TextPage page)
    {
        foreach (var rule in rules)
        {
            var definition = rule.Definition;
            page.Paragraph($"{definition.Id.Value}  {definition.Title}", hang: Indent, tone: Tone.Heading);
            page.Paragraph($"{Wording.Of(definition.Force)}; {definition.Citation.ShortText}; {Periods(definition.InForce)}{Role(definition)}", Indent);
        }

        page.Paragraph($"{Words.Count(rules.Count, "entry", "entries")}.");
    }

    /// <summary>The runs of days in words.</summary>
    internal static string Periods(ValueList<EffectivePeriod> periods) =>
        periods.Count == 0
            ? "never in force"
            : "in force " + Wording.List([.. periods.Select(period =>
                $"from {IsoDay.Of(period.From)}{(period.To is { } to ? $" until {IsoDay.Of(to.PlusDays(-1))}" : string.Empty)}")]);

    private static string Role(RuleDefinition definition) =>
        definition.SameAs.Count > 0 ? "; restates " + Wording.List([.. definition.SameAs.Select(id => id.Value)])
        : !definition.Evaluates ? "; a definition, checks nothing by itself"
        : definition.IsAggregate ? "; sums up other rules, not counted"
        : string.Empty;
}
