using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Reporting.Text;

/// <summary>Phrases that reports for people share.</summary>
internal static class Wording
{
    /// <summary>Items with commas and a last "and".</summary>
    internal static string List(IReadOnlyList<string> items)
    {
        var text = items.Count > 0 ? items[0] : string.Empty;
        for (var i = 1; i < items.Count; i++)
        {
            text = string.Concat(text, i == items.Count - 1 ? " and " : ", ", items[i]);
        }

        return text;
    }

    /// <summary>What was assessed, for a heading: the name of a board, or of a system or a commissioning history as such.</summary>
    internal static string Title(Assessment assessment) =>
        assessment.System is { } system ? Title(system)
        : Words.Given(assessment.Commissioning?.Name) is { } place ? $"Commissioning history of {place}"
        : Words.Given(assessment.Board?.Name) is { } name ? name + Code(assessment.Board!.Code)
        : assessment.Subject;

    /// <summary>A system for a heading: by its name, else by its board.</summary>
    internal static string Title(IntegratedCareSystem system) =>
        Words.Given(system.Name) is { } name ? $"Integrated care system {name}{Code(system.Board?.Code)}"
        : Words.Given(system.Board?.Name) is { } board ? $"Integrated care system of {board}{Code(system.Board!.Code)}"
        : Words.Given(system.Board?.Code) is { } code ? $"Integrated care system of {code}"
        : "Integrated care system";

    private static string Code(string? code) => Words.Given(code) is { } given ? $" ({given})" : string.Empty;

    internal static string Of(AsAtSource source, string option = "--as-at") =>
        source switch
        {
            AsAtSource.Option => $"given with {option}",
            AsAtSource.Document => "stated in the document",
            _ => "today",
        };

    internal static string Of(LegalForce force) =>
        force switch
        {
            LegalForce.Statute => "Act",
            LegalForce.Regulation => "regulations",
            LegalForce.StatutoryGuidance => "statutory guidance",
            LegalForce.CaseLaw => "case law",
            LegalForce.LocalConstitution => "local constitution",
            LegalForce.Policy => "NHS England policy",
            LegalForce.GoodPractice => "good practice",
            LegalForce.Proposed => "proposed law",
            _ => "consistency of facts",
        };

    internal static string Of(RegisterStatus status) =>
        status switch
        {
            RegisterStatus.Encoded => "encoded",
            RegisterStatus.SameAs => "the same as another requirement",
            RegisterStatus.NeedsJudgement => "needs judgement",
            RegisterStatus.Information => "information",
            RegisterStatus.OutOfScope => "out of scope",
            _ => "not yet encoded",
        };

    /// <summary>The outcome in a word or two, with the severity where it has one.</summary>
    internal static string Of(RuleOutcome outcome) =>
        outcome.Severity is { } severity ? $"{Words.Of(outcome.Outcome)} ({Words.Of(severity)})" : Words.Of(outcome.Outcome);

    /// <summary>What has to happen for things of a kind to settle an outcome, as a heading.</summary>
    internal static string Heading(MissingKind kind) =>
        kind switch
        {
            MissingKind.Fact => "Facts to state:",
            MissingKind.Attestation => "Attestations to record:",
            MissingKind.PendingEvent => "Events still to come or to be recorded:",
            MissingKind.SourceUnverified => "Rests on a source that is not verified:",
            _ => "For a person to judge:",
        };

    /// <summary>The same before one thing in a list; nothing for a fact.</summary>
    internal static string Prefix(MissingKind kind) =>
        kind switch
        {
            MissingKind.Fact => string.Empty,
            MissingKind.Attestation => "to be attested: ",
            MissingKind.PendingEvent => "still to come: ",
            MissingKind.SourceUnverified => "not verified: ",
            _ => "to be judged: ",
        };
}
