namespace IcsModel.Purposes;

/// <summary>One objective and the purposes it serves.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record PurposeCoverageRow
{
    internal PurposeCoverageRow(Objective objective, int position, ValueList<CorePurpose> serves, bool isComplete) =>
        (Objective, Position, Serves, IsComplete) = (objective, position, serves, isComplete);

    /// <summary>The objective.</summary>
    public Objective Objective { get; }

    /// <summary>Its position in the list of objectives, counted from 0.</summary>
    public int Position { get; }

    /// <summary>The purposes it is stated to serve, in their usual order.</summary>
    public ValueList<CorePurpose> Serves { get; }

    /// <summary>Whether these are known to be all the purposes it serves.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether it serves a purpose; null where it is not stated to, and its purposes are not all known.</summary>
    public bool? IsServing(CorePurpose purpose) => Serves.Contains(purpose) ? true : IsComplete ? false : null;
}
