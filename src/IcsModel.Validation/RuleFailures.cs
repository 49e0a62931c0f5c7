using FluentValidation;
using FluentValidation.Results;
using IcsModel.Rules;
using LawSeverity = IcsModel.Rules.Severity;

namespace IcsModel.Validation;

/// <summary>Turns the outcome of a rule into validation failures.</summary>
internal static class RuleFailures
{
    internal static void Add<T>(RuleOutcome outcome, ValidationContext<T> context, string root)
    {
        Finding[] findings = [.. outcome.Findings.Where(finding => finding.Outcome == outcome.Outcome)];
        if (findings.Length < 2)
        {
            context.AddFailure(Make(outcome, findings.FirstOrDefault(), outcome.Message, PropertyName(outcome, findings.FirstOrDefault(), context, root)));
            return;
        }

        foreach (var finding in findings)
        {
            context.AddFailure(Make(outcome, finding, MessageOf(outcome, finding), PropertyName(outcome, finding, context, root)));
        }
    }

    /// <summary>One finding among several can be too short to be understood alone ("The chair is in post"), so it follows what the rule found.</summary>
    private static string MessageOf(RuleOutcome outcome, Finding finding) =>
        outcome.Message.Contains(finding.Message, StringComparison.Ordinal) ? finding.Message : $"{outcome.Message} {finding.Message}";

    private static ValidationFailure Make(RuleOutcome outcome, Finding? finding, string message, string property) =>
        new(property, message)
        {
            ErrorCode = outcome.RuleId.Value,
            CustomState = new RuleFailureState(outcome, finding),
            Severity = SeverityOf(outcome.Severity),
        };

    /// <summary>Where the finding lies, else where the first missing fact would be stated, else the subject itself.</summary>
    private static string PropertyName<T>(RuleOutcome outcome, Finding? finding, ValidationContext<T> context, string root)
    {
        var pointer = finding?.Location ?? (outcome.Missing.Count > 0 ? outcome.Missing[0].Pointer : string.Empty);
        var path = PropertyPath.Of(pointer, root);
        return path.Length == 0 ? context.PropertyChain.ToString() : context.PropertyChain.BuildPropertyPath(path);
    }

    private static FluentValidation.Severity SeverityOf(LawSeverity? severity) =>
        severity switch
        {
            LawSeverity.Breach or LawSeverity.Inconsistency => FluentValidation.Severity.Error,
            LawSeverity.Departure or LawSeverity.Advisory => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        };
}
