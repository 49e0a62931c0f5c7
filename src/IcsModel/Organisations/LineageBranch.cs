namespace IcsModel.Organisations;

/// <summary>One step of a lineage.</summary>
/// <param name="Succession">How one came after the other.</param>
/// <param name="Organisation">The one reached: the predecessor on the way back, the successor on the way forward.</param>
/// <param name="Branches">The steps that go on from there.</param>
public sealed record LineageBranch(Succession Succession, Organisation Organisation, ValueList<LineageBranch> Branches)
{
    /// <summary>The steps that go on from there.</summary>
    public ValueList<LineageBranch> Branches { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Branches;
}
