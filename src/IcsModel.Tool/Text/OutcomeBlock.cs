using System.Globalization;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Text;

/// <summary>One outcome in full: what, by which provision, where in the file, and what would put it right.</summary>
internal sealed class OutcomeBlock(TextPage page, CheckedBoard board)
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
        foreach (var finding in outcome.Findings)
        {
            page.Paragraph($"- {Place(finding)}: {finding.Message}", Indent, hang: Indent + 2);
        }

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

    private string Place(Finding finding)
    {
        var position = board.Map.PositionOf(finding.Location);
        var member = finding.MemberId is { } id ? $" ({id})" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{board.FileOf(finding.Location)}:{position.Line}:{position.Column}{member}");
    }

    private void Labelled(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Paragraph(label + text, Indent, hang: Indent + 2);
        }
    }
}
