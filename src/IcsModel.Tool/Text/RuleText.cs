using IcsModel.Law;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Rules;

namespace IcsModel.Tool.Text;

/// <summary>One rule in plain words and, where a board is given, how it decided there.</summary>
internal sealed class RuleText(TextPage page)
{
    private const int Indent = 4;

    internal void Write(Rule rule, ReportSubject? board)
    {
        var definition = rule.Definition;
        page.Paragraph($"{definition.Id.Value}  {definition.Title}", hang: Indent, tone: Tone.Heading);
        page.Blank();
        Labelled("Asks: ", definition.Asks);
        Labelled("Of: ", definition.Bearer);
        Labelled("Source: ", $"{definition.Citation.Text} ({Wording.Of(definition.Force)})");
        foreach (var citation in definition.ReadWith)
        {
            Labelled("Read with: ", citation.Text);
        }

        Labelled("Where to read it: ", (board is null ? definition.Citation.Uri : definition.Citation.UriOn(board.Assessment.AsAt))?.AbsoluteUri);
        Labelled("Period: ", RulesText.Periods(definition.InForce) + ".");
        Labelled("Checked: ", Checked(definition));
        Labelled("How it decides: ", definition.Decides);
        Labelled("Reading: ", definition.Reading?.Text);
        Labelled("Not met, it is: ", definition.Evaluates ? Words.Of(definition.Severity) + Counted(definition) : null);
        Labelled("Restates: ", definition.SameAs.Count == 0 ? null : Wording.List([.. definition.SameAs.Select(id => id.Value)]));
        if (board is not null)
        {
            Decided(definition, board);
        }
    }

    private void Decided(RuleDefinition definition, ReportSubject board)
    {
        var assessment = board.Assessment;
        page.Blank();
        page.Paragraph($"{board.Title}, as at {IsoDay.Of(assessment.AsAt)} ({Wording.Of(board.AsAtSource!.Value)})", tone: Tone.Heading);
        if (!definition.Evaluates)
        {
            page.Paragraph("This entry checks nothing by itself.", Indent);
            return;
        }

        var outcome = assessment[definition.Id];
        page.Paragraph("Outcome: " + Wording.Of(outcome), indent: 2);
        new OutcomeBlock(page, board).Body(outcome, withReading: false);
        foreach (var fact in outcome.FactsSeen)
        {
            page.Paragraph("Seen: " + fact, Indent, hang: Indent + 2);
        }

        foreach (var missing in outcome.Missing)
        {
            page.Paragraph($"Missing: {missing.Description}{Question.Place(missing.Pointer)}", Indent, hang: Indent + 2);
        }
    }

    /// <summary>How sure the library is of the source, and since when.</summary>
    internal static string Checked(RuleDefinition definition) =>
        definition.Force == LegalForce.LocalConstitution ? "as the document states it; the constitution itself was not read." : definition.Confidence switch
        {
            Confidence.Verified => "the text of the source was read",
            Confidence.Partly => "parts of the source were read, the rest is from secondary sources",
            Confidence.Unverified => "the text of the source was not seen; the rule never finds a requirement unmet",
            Confidence.Interpretation => "the text of the source was read and leaves the point open",
            _ => "the text of the source was read and is not law yet",
        } + (definition.VerifiedOn is { } day ? $" ({IsoDay.Of(day)})." : ".");

    private static string Counted(RuleDefinition definition) => definition.IsAggregate ? "; it sums up other rules and is not counted." : ".";

    private void Labelled(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Paragraph(label + text, indent: 2, hang: Indent);
        }
    }
}
