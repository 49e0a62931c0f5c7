using IcsModel.Rules;

namespace IcsModel.Testing;

/// <summary>Outcomes, reasons and severities in words.</summary>
internal static class Words
{
    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NotInForce => "not in force",
        Outcome.NotApplicable => "not applicable",
        Outcome.Undetermined => "undetermined",
        Outcome.Satisfied => "satisfied",
        _ => "not satisfied",
    };

    internal static string Of(Outcome outcome, Reason reason) => reason == Reason.None ? Of(outcome) : $"{Of(outcome)} ({reason})";

    /// <summary>What a subject was expected to do about rules.</summary>
    internal static string Expected(Outcome outcome, string rules) => outcome switch
    {
        Outcome.Satisfied => $"to satisfy {rules}",
        Outcome.NotSatisfied => $"not to satisfy {rules}",
        Outcome.Undetermined => $"to leave {rules} undetermined",
        _ => $"to find {rules} {Of(outcome)}",
    };

    internal static string Of(Severity severity) => severity switch
    {
        Severity.Note => "a note",
        Severity.Advisory => "an advisory",
        Severity.Departure => "a departure",
        Severity.Inconsistency => "an inconsistency",
        _ => "a breach",
    };
}
