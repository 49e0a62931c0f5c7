using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>The one sentence that a report ends with; it never says that a body complies.</summary>
internal static class SummaryLine
{
    internal static string Of(Tally tally)
    {
        var parts = new List<string> { Found(tally) };
        Add(parts, tally.Of(Severity.Departure), "departure");
        Add(parts, tally.Of(Severity.Advisory), "advisory", "advisories");
        Add(parts, tally.Of(Severity.Note), "note");
        Add(parts, tally.Explained, "explained", "explained");
        parts.Add(Undetermined(tally));
        Add(parts, tally.Of(Outcome.NotApplicable), "not applicable", "not applicable");
        Add(parts, tally.Of(Outcome.NotInForce), "not in force", "not in force");
        return string.Join("; ", parts) + ".";
    }

    private static string Found(Tally tally)
    {
        var (breaches, inconsistencies) = (tally.Of(Severity.Breach), tally.Of(Severity.Inconsistency));
        if (tally.Checked == 0)
        {
            return "No rule could be checked";
        }

        var found = (breaches, inconsistencies) switch
        {
            (0, 0) => "No breach",
            (_, 0) => Words.Count(breaches, "breach", "breaches"),
            (0, _) => "No breach but " + Words.Count(inconsistencies, "inconsistency", "inconsistencies"),
            _ => $"{Words.Count(breaches, "breach", "breaches")} and {Words.Count(inconsistencies, "inconsistency", "inconsistencies")}",
        };
        return found + (tally.Checked == 1 ? " found in the 1 rule" : $" found in the {Words.Count(tally.Checked, "rule")}") + " that could be checked";
    }

    private static string Undetermined(Tally tally)
    {
        var kinds = new List<string>();
        Add(kinds, tally.Of(MissingKind.Fact), "fact");
        Add(kinds, tally.Of(MissingKind.Attestation), "attestation");
        Add(kinds, tally.Of(MissingKind.PendingEvent), "pending event");
        Add(kinds, tally.Of(MissingKind.SourceUnverified), "source unverified", "sources unverified");
        var judgement = tally.Of(MissingKind.Judgement);
        var others = tally.Of(Outcome.Undetermined) - judgement;
        return (others == 0 ? "none undetermined" : $"{Words.Count(others, "undetermined", "undetermined")} ({string.Join(", ", kinds)})")
            + (judgement == 0 ? string.Empty : ", " + Words.Count(judgement, "needs human judgement", "need human judgement"));
    }

    private static void Add(List<string> parts, int number, string one, string? many = null)
    {
        if (number > 0)
        {
            parts.Add(Words.Count(number, one, many));
        }
    }
}
