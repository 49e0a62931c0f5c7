using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>A subject with the places on the page that belong to it.</summary>
internal sealed class PageSubject
{
    private readonly Dictionary<RuleOutcome, string> anchors = [];
    private readonly Dictionary<string, List<LocatedFinding>> located = new(StringComparer.Ordinal);
    private readonly string prefix;

    internal PageSubject(ReportSubject subject, int number)
    {
        (Subject, prefix) = (subject, "subject-" + Words.Of(number));
        Outcomes = [.. subject.Outcomes];
        foreach (var outcome in Outcomes)
        {
            anchors.Add(outcome, $"{prefix}-rule-{Words.Of(anchors.Count + 1)}");
            if (outcome.Outcome is Outcome.NotSatisfied or Outcome.Undetermined)
            {
                Locate(outcome);
            }
        }
    }

    internal ReportSubject Subject { get; }

    internal Assessment Assessment => Subject.Assessment;

    internal LocalDate AsAt => Assessment.AsAt;

    /// <summary>The outcomes that count, in the order of the catalogue.</summary>
    internal IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>What is unmet, the gravest first.</summary>
    internal IEnumerable<RuleOutcome> Unmet => Of(Outcome.NotSatisfied).OrderByDescending(outcome => outcome.Severity);

    internal IEnumerable<RuleOutcome> Of(Outcome kind) => Outcomes.Where(outcome => outcome.Outcome == kind);

    /// <summary>The place of a part of what is said of the subject; without a name, of all of it.</summary>
    internal string Anchor(string? part = null) => part is null ? prefix : $"{prefix}-{part}";

    /// <summary>The place where an outcome stands.</summary>
    internal string Anchor(RuleOutcome outcome) => anchors[outcome];

    /// <summary>The place where the outcome of a rule stands.</summary>
    internal string AnchorOf(string ruleId) => Anchor(Outcomes.First(outcome => string.Equals(outcome.RuleId.Value, ruleId, StringComparison.Ordinal)));

    /// <summary>The place where one of the things found under an outcome stands.</summary>
    internal string Anchor(RuleOutcome outcome, int position) => $"{anchors[outcome]}-{Words.Of(position + 1)}";

    /// <summary>What was found at a value of the document or within it, each rule once.</summary>
    internal IEnumerable<LocatedFinding> At(string pointer) => located.TryGetValue(pointer, out var found) ? found.DistinctBy(finding => (finding.Outcome, finding.IsUnmet)) : [];

    private void Locate(RuleOutcome outcome)
    {
        var position = 0;
        foreach (var finding in outcome.Findings)
        {
            var isUnmet = finding.Outcome == Outcome.NotSatisfied;
            Add(finding.Location, new(outcome, isUnmet, isUnmet ? Anchor(outcome, position++) : Anchor(outcome)));
        }
    }

    // Under the value itself and under every value around it.
    private void Add(string pointer, LocatedFinding finding)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            var around = pointer[..end];
            if (!located.TryGetValue(around, out var found))
            {
                located.Add(around, found = []);
            }

            found.Add(finding);
        }
    }
}

/// <summary>Something found at one place of the document.</summary>
/// <param name="Outcome">The outcome it belongs to.</param>
/// <param name="IsUnmet">Whether the requirement is unmet there; otherwise that is open.</param>
/// <param name="Anchor">Where on the page it stands.</param>
internal sealed record LocatedFinding(RuleOutcome Outcome, bool IsUnmet, string Anchor);
