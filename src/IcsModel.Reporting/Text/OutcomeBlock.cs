using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>One outcome in full: what, by which provision, where in the file, and what would put it right.</summary>
internal sealed class OutcomeBlock(TextPage page, ReportSubject subject)
{
    private const int Indent = 4;

    internal void Write(RuleOutcome outcome, Tone tone)
    {
        page.Paragraph($"{outcome.RuleId.Value}  {outcome.Rule.Definition.Title}", indent: 2, hang: Indent, tone);
        page.Paragraph(Source(outcome), Indent, tone: Tone.Muted);
        Body(outcome, withReading: true);
    }

    /// <summary>The outcome without its title.</summary>
    internal void Body(RuleOutcome outcome, bool withReading)
    {
        page.Paragraph(outcome.Message, Indent);
        var common = subject.IsMarked ? CommonMark(outcome) : null;
        foreach (var finding in outcome.Findings)
        {
            page.Paragraph($"- {Place(finding)}: {finding.Message}", Indent, hang: Indent + 2);
            if (common is null && subject.AcknowledgementOf(outcome, finding.MemberId) is { } acknowledgement && finding.Outcome == outcome.Outcome)
            {
                page.Paragraph(Words.Of(acknowledgement, outcome.Rule.Definition.Severity), Indent + 2, hang: Indent + 4);
            }
        }

        Labelled(string.Empty, common);

        Labelled("To put it right: ", outcome.Remedy);
        Labelled("Reading: ", withReading ? outcome.Rule.Definition.Reading?.Text : null);
        foreach (var remark in outcome.Remarks)
        {
            Labelled("Remark: ", remark);
        }
    }

    private static string Source(RuleOutcome outcome) =>
        outcome.Rule.Definition.Force == LegalForce.LocalConstitution
            ? $"{string.Join(", ", outcome.Rule.Definition.ReadWith.Select(citation => citation.Provision.Text).Prepend(outcome.Citation.ShortText))} ({Wording.Of(LegalForce.LocalConstitution)})"
            : outcome.Citation.ShortText;

    /// <summary>What is said of all findings alike; null where nothing is.</summary>
    private string? CommonMark(RuleOutcome outcome) =>
        ReportedFinding.Of(subject, outcome).Select(finding => finding.Mark).Distinct(StringComparer.Ordinal).ToArray() is [{ } mark] ? mark : null;

    private string Place(Finding finding) => Words.Of(subject.PlaceOf(finding.Location)) + (finding.MemberId is { } id ? $" ({id})" : string.Empty);

    private void Labelled(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Paragraph(label + text, Indent, hang: Indent + 2);
        }
    }
}
