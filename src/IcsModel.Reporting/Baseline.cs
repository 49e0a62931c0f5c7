using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>Makes acknowledgements of everything that is found unmet, to be filled in with who accepts it and why.</summary>
public static class Baseline
{
    /// <summary>
    /// An acknowledgement of every finding that none acknowledges yet, in the order of the report, each once. None says by whom and why, so that none explains anything until
    /// somebody does.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ValueList<Acknowledgement> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. report.Findings(Outcome.NotSatisfied)
                .Where(finding => finding.Acknowledgement is null)
                .Select(finding => new Acknowledgement { RuleId = finding.Rule.Id, Subject = finding.Subject.Key, MemberId = finding.MemberId })
                .Distinct(),
        ];
    }
}
