using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>How many outcomes there are of each kind, aggregates left out.</summary>
internal sealed class Tally
{
    private readonly int[] outcomes = new int[(int)Outcome.NotSatisfied + 1];
    private readonly int[] severities = new int[(int)Severity.Inconsistency + 1];
    private readonly int[] missing = new int[(int)MissingKind.Judgement + 1];

    /// <summary>How many rules were satisfied or not satisfied.</summary>
    internal int Checked => Of(Outcome.Satisfied) + Of(Outcome.NotSatisfied);

    /// <summary>How many are unmet and explained by acknowledgements.</summary>
    internal int Explained { get; private set; }

    internal int Of(Outcome outcome) => outcomes[(int)outcome];

    internal int Of(Severity severity) => severities[(int)severity];

    /// <summary>How many are undetermined for want of something of a kind.</summary>
    internal int Of(MissingKind kind) => missing[(int)kind];

    internal Tally Add(ReportSubject subject)
    {
        foreach (var outcome in subject.Assessment.Outcomes)
        {
            if (!outcome.Rule.Definition.IsAggregate)
            {
                Add(outcome);
                Explained += subject.IsExplained(outcome) ? 1 : 0;
            }
        }

        return this;
    }

    /// <summary>What kind of thing an undetermined outcome waits for: what its reason says, else a fact if a fact would help, else whatever is missing.</summary>
    internal static MissingKind KindOf(RuleOutcome outcome) =>
        outcome.Reason switch
        {
            Reason.AttestationMissing => MissingKind.Attestation,
            Reason.PendingEvent => MissingKind.PendingEvent,
            Reason.SourceUnverified => MissingKind.SourceUnverified,
            Reason.Judgement => MissingKind.Judgement,
            _ => FirstKind(outcome.Missing),
        };

    private static MissingKind FirstKind(ValueList<MissingFact> missing)
    {
        foreach (var fact in missing)
        {
            if (fact.Kind == MissingKind.Fact)
            {
                return MissingKind.Fact;
            }
        }

        return missing.Count > 0 ? missing[0].Kind : MissingKind.Fact;
    }

    private void Add(RuleOutcome outcome)
    {
        outcomes[(int)outcome.Outcome]++;
        if (outcome.Severity is { } severity)
        {
            severities[(int)severity]++;
        }

        if (outcome.Outcome == Outcome.Undetermined)
        {
            missing[(int)KindOf(outcome)]++;
        }
    }
}
