using NodaTime;

namespace IcsModel.Purposes;

/// <summary>Which objectives serve which of the four core purposes on a date.</summary>
/// <remarks>An objective that was withdrawn, or whose days do not hold the date, is left out. Equality is by value.</remarks>
public sealed record PurposeCoverage
{
    private PurposeCoverage(ValueList<PurposeCoverageRow> rows, bool isComplete) => (Rows, IsComplete) = (rows, isComplete);

    /// <summary>The objectives that hold on the date, in the order of the list, each with the purposes it serves.</summary>
    public ValueList<PurposeCoverageRow> Rows { get; }

    /// <summary>Whether these are known to be all the objectives there are.</summary>
    public bool IsComplete { get; }

    /// <summary>The purposes that no objective serves, as far as that is known, in their usual order.</summary>
    public ValueList<CorePurpose> Unserved => [.. CorePurposes.All.Where(purpose => IsServed(purpose) == false)];

    /// <summary>Works the coverage out; undated facts are taken to hold on the date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="objectives"/> is null.</exception>
    public static PurposeCoverage Of(FactList<Objective> objectives, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(objectives);
        return Of(objectives, DayKey.Of(asAt), listsSpeak: true);
    }

    /// <summary>Works the coverage out; lists show an absence only where they speak of the day.</summary>
    internal static PurposeCoverage Of(FactList<Objective> objectives, int day, bool listsSpeak)
    {
        var rows = new List<PurposeCoverageRow>();
        for (var i = 0; i < objectives.Count; i++)
        {
            var objective = objectives[i];
            if (objective.Holds(day))
            {
                rows.Add(new(objective, i, [.. CorePurposes.All.Where(objective.Serves)], listsSpeak && objective.Purposes.IsComplete));
            }
        }

        return new([.. rows], listsSpeak && objectives.IsComplete);
    }

    /// <summary>Whether some objective serves a purpose; false only where all objectives and the purposes of each are known, null where it cannot be told.</summary>
    public bool? IsServed(CorePurpose purpose)
    {
        var isKnown = IsComplete;
        foreach (var row in Rows)
        {
            if (row.IsServing(purpose) == true)
            {
                return true;
            }

            isKnown &= row.IsComplete;
        }

        return isKnown ? false : null;
    }
}
