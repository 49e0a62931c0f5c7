namespace IcsModel;

/// <summary>What is said about whether a list names everything there is.</summary>
/// <remarks>Only <see cref="Complete"/> lets an absence be concluded: what a complete list does not name does not exist.</remarks>
public enum Completeness
{
    /// <summary>Nothing is said; there may be more than the list names.</summary>
    NotStated,

    /// <summary>The list is stated to name everything there is.</summary>
    Complete,

    /// <summary>The list is stated to leave something out.</summary>
    Partial,
}
