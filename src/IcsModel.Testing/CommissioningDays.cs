namespace IcsModel.Testing;

/// <summary>The day on which a scenario about a commissioning history asks, unless it names another: one on which the rule was in force.</summary>
internal static class CommissioningDays
{
    internal static LocalDate Of(string rule) => rule switch
    {
        "MERGER-C2" => new(2020, 4, 1),
        "MERGER-C1" or "MERGER-C3" or "MERGER-C4" or "MERGER-C5" => new(2020, 3, 31),
        "STAGE-R5" => new(2022, 4, 27),
        "CCG-GB-016" or "LOCAL-KM-003" or "TRANS-004" or "TRANS-005" or "TRANS-006" or "TRANS-007" => new(2022, 6, 30),
        _ when rule.StartsWith("TRANS-", StringComparison.Ordinal) => LawfulCommissioning.BoardsDay,
        _ => LawfulCommissioning.Day,
    };
}
