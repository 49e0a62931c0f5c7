namespace IcsModel.Commissioning;

/// <summary>A scheme that moves what dissolved groups had to the new one (section 14I and Part 3 of Schedule 1A).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgTransferScheme
{
    /// <summary>An id of the scheme, unique in the merger; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Which of the two kinds it is, or null while not known.</summary>
    public CcgTransferKind? Kind { get; init; }

    /// <summary>Whether it moves property or rights and liabilities other than those of contracts of employment, or null while not known.</summary>
    public bool? MovesProperty { get; init; }

    /// <summary>Whether it moves rights or liabilities of contracts of employment, or null while not known.</summary>
    public bool? MovesEmployment { get; init; }
}
