namespace IcsModel.Commissioning;

/// <summary>A member of staff, or a class of staff, whose employment moved when a group ended.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record StaffMove
{
    /// <summary>An id of the entry, unique in the group; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the role is at board or most senior level, or null while not known.</summary>
    public bool? IsBoardLevel { get; init; }

    /// <summary>Whether the terms were changed on the move, or null while not known.</summary>
    public bool? TermsChanged { get; init; }
}
