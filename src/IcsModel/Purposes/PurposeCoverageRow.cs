namespace IcsModel.Purposes;

/// <summary>One objective and the purposes it serves, in their usual order.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record PurposeCoverageRow
{
    internal PurposeCoverageRow(Objective objective, ValueList<CorePurpose> serves) => (Objective, Serves) = (objective, serves);

    /// <summary>The objective.</summary>
    public Objective Objective { get; }

    /// <summary>The purposes it serves.</summary>
    public ValueList<CorePurpose> Serves { get; }
}
