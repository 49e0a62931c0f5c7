namespace IcsModel.Commissioning;

/// <summary>A merger of clinical commissioning groups into one new group (section 14G of the National Health Service Act 2006).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgMerger
{
    /// <summary>An id of the merger, unique in the history; or null.</summary>
    public string? Id { get; init; }
}
