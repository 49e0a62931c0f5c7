using NodaTime;

namespace IcsModel.Purposes;

/// <summary>Which objectives serve which of the four core purposes on a date, and which purpose none serves.</summary>
/// <remarks>An objective that was withdrawn, or whose days do not hold the date, is left out. Equality is by value.</remarks>
public sealed record PurposeCoverage
{
    private PurposeCoverage(ValueList<PurposeCoverageRow> rows, ValueList<CorePurpose> unserved, bool isCertain) =>
        (Rows, Unserved, IsCertain) = (rows, unserved, isCertain);

    /// <summary>The objectives that hold on the date, in the order of the list, each with the purposes it serves.</summary>
    public ValueList<PurposeCoverageRow> Rows { get; }

    /// <summary>The purposes that no objective is shown to serve, in their usual order.</summary>
    public ValueList<CorePurpose> Unserved { get; }

    /// <summary>Whether the objectives and their purposes are stated completely, so that an unserved purpose is known to be unserved.</summary>
    public bool IsCertain { get; }

    /// <summary>Works the coverage out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="objectives"/> is null.</exception>
    public static PurposeCoverage Of(FactList<Objective> objectives, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(objectives);
        var day = DayKey.Of(asAt);
        var rows = new List<PurposeCoverageRow>();
        var isCertain = objectives.IsComplete;
        foreach (var objective in objectives)
        {
            if (objective.Holds(day))
            {
                rows.Add(new(objective, [.. CorePurposes.All.Where(purpose => objective.Purposes.Contains(purpose))]));
                isCertain &= objective.Purposes.IsComplete;
            }
        }

        return new(
            [.. rows],
            [.. CorePurposes.All.Where(purpose => !rows.Exists(row => row.Serves.Contains(purpose)))],
            isCertain);
    }
}
