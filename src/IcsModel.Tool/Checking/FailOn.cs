using IcsModel.Rules;

namespace IcsModel.Tool.Checking;

/// <summary>From where on an outcome fails a run; each value fails on all that those before it fail on, except the last.</summary>
internal enum FailOn
{
    /// <summary>Breaches of Acts and regulations, and facts that contradict each other.</summary>
    Breach,

    /// <summary>Departures from statutory guidance, case law and the body's own constitution.</summary>
    Departure,

    /// <summary>Advisories under NHS England policy.</summary>
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

    /// <summary>Whether an outcome fails the run; aggregates only sum up others and never do.</summary>
    internal static bool Fails(this FailOn failOn, RuleOutcome outcome) =>
        !outcome.Rule.Definition.IsAggregate
        && failOn switch
        {
            FailOn.Breach => outcome.Severity >= Severity.Breach,
            FailOn.Departure => outcome.Severity >= Severity.Departure,
            FailOn.Advisory => outcome.Severity >= Severity.Advisory,
            FailOn.Undetermined => outcome.Severity >= Severity.Advisory || outcome.Outcome == Outcome.Undetermined,
            _ => false,
        };
}
