using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>The one sentence that sums up a subject; it never says that a body complies.</summary>
internal static class Summary
{
    internal static string Of(IReadOnlyList<RuleOutcome> outcomes)
    {
        var parts = new List<string> { Found(outcomes) };
        foreach (var severity in (Severity[])[Severity.Departure, Severity.Advisory, Severity.Note])
        {
            Add(parts, outcomes.Count(outcome => outcome.Severity == severity), Words.Of(severity), Words.Many(severity));
        }

        parts.Add(Undetermined([.. outcomes.Where(outcome => outcome.Outcome == Outcome.Undetermined).Select(MissingKinds.Of)]));
        foreach (var kind in (Outcome[])[Outcome.NotApplicable, Outcome.NotInForce])
        {
            Add(parts, outcomes.Count(outcome => outcome.Outcome == kind), Words.Of(kind), Words.Of(kind));
        }

        return string.Join("; ", parts) + ".";
    }

    private static string Found(IReadOnlyList<RuleOutcome> outcomes)
    {
        var settled = outcomes.Count(outcome => outcome.Outcome is Outcome.Satisfied or Outcome.NotSatisfied);
        if (settled == 0)
        {
            return "No rule could be checked";
        }

        var (breaches, inconsistencies) = (Count(Severity.Breach), Count(Severity.Inconsistency));
        var found = (breaches, inconsistencies) switch
        {
            (0, 0) => "No breach",
            (_, 0) => Words.Count(breaches, "breach", "breaches"),
            (0, _) => "No breach but " + Words.Count(inconsistencies, "inconsistency", "inconsistencies"),
            _ => $"{Words.Count(breaches, "breach", "breaches")} and {Words.Count(inconsistencies, "inconsistency", "inconsistencies")}",
        };
        return $"{found} found in the {Words.Count(settled, "rule", "rules")} that could be checked";

        int Count(Severity severity) => outcomes.Count(outcome => outcome.Severity == severity);
    }

    private static string Undetermined(MissingKind[] kinds)
    {
        var parts = new List<string>();
        foreach (var kind in Enum.GetValues<MissingKind>())
        {
            if (kind != MissingKind.Judgement)
            {
                Add(parts, Count(kind), MissingKinds.One(kind), MissingKinds.Many(kind));
            }
        }

        var judgement = Count(MissingKind.Judgement);
        return (parts.Count == 0 ? "none undetermined" : $"{Words.Of(kinds.Length - judgement)} undetermined ({string.Join(", ", parts)})")
            + (judgement == 0 ? string.Empty : ", " + Words.Count(judgement, "needs human judgement", "need human judgement"));

        int Count(MissingKind wanted) => kinds.Count(kind => kind == wanted);
    }

    private static void Add(List<string> parts, int number, string one, string many)
    {
        if (number > 0)
        {
            parts.Add(Words.Count(number, one, many));
        }
    }
}
