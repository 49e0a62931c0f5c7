using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>What kind of thing an undetermined outcome waits for, and how such things are called.</summary>
internal static class MissingKinds
{
    /// <summary>What the reason of an outcome says, else a fact if a fact would help, else whatever is missing first.</summary>
    internal static MissingKind Of(RuleOutcome outcome) =>
        outcome.Reason switch
        {
            Reason.AttestationMissing => MissingKind.Attestation,
            Reason.PendingEvent => MissingKind.PendingEvent,
            Reason.SourceUnverified => MissingKind.SourceUnverified,
            Reason.Judgement => MissingKind.Judgement,
            _ when outcome.Missing.Count == 0 || outcome.Missing.Any(missing => missing.Kind == MissingKind.Fact) => MissingKind.Fact,
            _ => outcome.Missing[0].Kind,
        };

    internal static string One(MissingKind kind) =>
        kind switch
        {
            MissingKind.Fact => "fact",
            MissingKind.Attestation => "attestation",
            MissingKind.PendingEvent => "pending event",
            MissingKind.SourceUnverified => "source unverified",
            _ => "judgement",
        };

    internal static string Many(MissingKind kind) => kind == MissingKind.SourceUnverified ? "sources unverified" : One(kind) + "s";
}
