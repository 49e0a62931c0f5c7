using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>From where on what is found fails a run; each value fails on all that those before it fail on, except the last.</summary>
public enum FailOn
{
    /// <summary>Breaches of Acts and regulations, and facts that contradict each other.</summary>
    Breach,

    /// <summary>Departures from statutory guidance, case law and the body's own constitution.</summary>
    Departure,

    /// <summary>Advisories under NHS England policy, and remarks on acknowledgements.</summary>
    Advisory,

    /// <summary>Everything left undetermined.</summary>
    Undetermined,

    /// <summary>Nothing fails a run.</summary>
    Never,
}

/// <summary>Reads thresholds and holds outcomes against them.</summary>
internal static class FailOns
{
    internal const string Known = "breach, departure, advisory, undetermined, never";

    internal static bool TryParse(string name, out FailOn failOn)
    {
        FailOn? read = name switch
        {
            "breach" => FailOn.Breach,
            "departure" => FailOn.Departure,
            "advisory" => FailOn.Advisory,
            "undetermined" => FailOn.Undetermined,
            "never" => FailOn.Never,
            _ => null,
        };
        failOn = read ?? FailOn.Breach;
        return read is not null;
    }

    /// <summary>The word for it on the command line.</summary>
    internal static string Word(this FailOn failOn) =>
        failOn switch
        {
            FailOn.Breach => "breach",
            FailOn.Departure => "departure",
            FailOn.Advisory => "advisory",
            FailOn.Undetermined => "undetermined",
            _ => "never",
        };

    /// <summary>Whether an outcome fails a run; aggregates only sum up others and never do, nor does what an acknowledgement explains.</summary>
    internal static bool Fails(this FailOn failOn, ReportSubject subject, RuleOutcome outcome) =>
        !outcome.Rule.Definition.IsAggregate && failOn.Fails(outcome) && !subject.IsExplained(outcome);

    /// <summary>Whether remarks on acknowledgements fail a run, as advisories do.</summary>
    internal static bool FailsOnRemarks(this FailOn failOn) => failOn is FailOn.Advisory or FailOn.Undetermined;

    private static bool Fails(this FailOn failOn, RuleOutcome outcome) =>
        failOn switch
        {
            FailOn.Breach => outcome.Severity >= Severity.Breach,
            FailOn.Departure => outcome.Severity >= Severity.Departure,
            FailOn.Advisory => outcome.Severity >= Severity.Advisory,
            FailOn.Undetermined => outcome.Severity >= Severity.Advisory || outcome.Outcome == Outcome.Undetermined,
            _ => false,
        };
}
