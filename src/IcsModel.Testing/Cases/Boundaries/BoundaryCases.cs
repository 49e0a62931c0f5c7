namespace IcsModel.Testing.Cases.Boundaries;

/// <summary>What every rule comes to, for a lawful subject, on the days on which it begins and ends to bind, and on the day its board is abolished.</summary>
internal static class BoundaryCases
{
    internal static readonly Scenario[] All = [.. BoundaryRow.ReadAll().Select(Of)];

    /// <summary>The day the first provisions on integrated care boards came into force, from which a board is looked at before the first were established.</summary>
    private static LocalDate FirstPowers => new(2022, 5, 9);

    private static Scenario Of(BoundaryRow row)
    {
        var because = Because(row);
        var isAbolished = row.Boundary == Boundary.Abolished;
        return row.Subject switch
        {
            SubjectKind.Board => new BoardScenario(
                row.Rule, because, row.Outcome, row.Reason, board => isAbolished ? board with { AbolishedOn = row.Day } : LawfulGovernance.Create(row.Day < LawfulBoard.Established ? FirstPowers : LawfulBoard.Established), row.Day),
            SubjectKind.System => new SystemScenario(
                row.Rule, because, row.Outcome, row.Reason, system => isAbolished ? system.WithBoard(board => board with { AbolishedOn = row.Day }) : system, row.Day),
            SubjectKind.CommissioningHistory => new CommissioningScenario(row.Rule, because, row.Outcome, row.Reason, history => history, row.Day),
            _ => new CommissioningMapScenario(row.Rule, because, row.Outcome, row.Reason, map => map, row.Day),
        };
    }

    private static string Because(BoundaryRow row) => row.Boundary switch
    {
        Boundary.Before => "the day before the rule is in force",
        Boundary.First => "the first day of the rule",
        Boundary.Last => "the last day of the rule",
        Boundary.After => "the day after the last of the rule",
        _ => "the board was abolished that day",
    };
}
