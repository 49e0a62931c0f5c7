using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>One thing to show to a reader: a finding, or the whole outcome where nothing is located under it.</summary>
/// <param name="Subject">Whose it is.</param>
/// <param name="Outcome">The outcome it belongs to.</param>
/// <param name="Pointer">The JSON Pointer to what it is about; empty for the whole document.</param>
/// <param name="MemberId">The id of the entry concerned, or null where it has none.</param>
/// <param name="Message">What was found.</param>
internal sealed record ReportedFinding(ReportSubject Subject, RuleOutcome Outcome, string Pointer, string? MemberId, string Message)
{
    /// <summary>Whether it stands for the whole outcome, so that its place is only where to begin.</summary>
    internal bool IsWhole { get; init; }

    internal RuleDefinition Rule => Outcome.Rule.Definition;

    internal SourcePlace Place => Subject.PlaceOf(Pointer);

    /// <summary>What was found, by which provision, what would put it right, and whether it is acknowledged.</summary>
    internal string Text =>
        $"{Message}{(Outcome.Remedy is { Length: > 0 } remedy ? " To put it right: " + remedy : string.Empty)} ({Outcome.Citation.ShortText}){(Mark is { } mark ? " " + mark : string.Empty)}";

    /// <summary>What acknowledges it, or null where nothing does.</summary>
    internal Acknowledgement? Acknowledgement => Subject.AcknowledgementOf(Outcome, MemberId);

    /// <summary>Whether it is acknowledged with a reason and of a severity that a reason can explain.</summary>
    internal bool IsExplained => Acknowledgement?.Explains(Rule.Severity) == true;

    /// <summary>By whom and why it is acknowledged, as a sentence or two; null where it is not.</summary>
    internal string? Mark => Acknowledgement is { } acknowledgement ? Words.Of(acknowledgement, Rule.Severity) : null;

    /// <summary>Everything of a subject that an outcome stands for.</summary>
    internal static IEnumerable<ReportedFinding> Of(ReportSubject subject, Outcome outcome) =>
        subject.Outcomes.Where(candidate => candidate.Outcome == outcome).SelectMany(candidate => Of(subject, candidate));

    /// <summary>Everything found under one outcome.</summary>
    internal static IEnumerable<ReportedFinding> Of(ReportSubject subject, RuleOutcome outcome)
    {
        var located = outcome.Findings.Where(finding => finding.Outcome == outcome.Outcome).ToArray();
        return located.Length > 0
            ? located.Select(finding => new ReportedFinding(subject, outcome, finding.Location, finding.MemberId, finding.Message))
            : [new(subject, outcome, outcome.Missing.Count > 0 ? outcome.Missing[0].Pointer : subject.Root, MemberId: null, outcome.Message) { IsWhole = true }];
    }
}
