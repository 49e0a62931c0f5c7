namespace IcsModel.Conduct;

/// <summary>The governance handbook of a board, which is published and is no part of the constitution (model constitution clause 1.7.3).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record GovernanceHandbook
{
    /// <summary>Its items.</summary>
    public FactList<HandbookItem> Items { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<HandbookItem>.Unknown;
}
