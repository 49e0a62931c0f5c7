namespace IcsModel.Commissioning;

/// <summary>A panel that recruited to a post of the new group.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record RecruitmentPanel
{
    /// <summary>The post, or null; no rule reads it.</summary>
    public string? Post { get; init; }

    /// <summary>Whether the post is that of the accountable officer, or null while not known.</summary>
    public bool? IsForAccountableOfficer { get; init; }

    /// <summary>Whether the post counts as key, or null while not known; no list of key posts is published.</summary>
    public bool? IsForKeyPost { get; init; }

    /// <summary>Whether NHS England and NHS Improvement sat on it, or null while not known.</summary>
    public bool? HasRegulator { get; init; }
}
