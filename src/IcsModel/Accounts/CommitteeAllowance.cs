using NodaTime;

namespace IcsModel.Accounts;

/// <summary>An allowance paid to a member of a committee (Schedule 1B paragraph 20).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommitteeAllowance
{
    /// <summary>Who receives it, or null while not known.</summary>
    public Person? To { get; init; }

    /// <summary>The day it was granted, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Whether the recipient was a member of a committee or sub-committee, or null while not known.</summary>
    public bool? IsCommitteeMember { get; init; }

    /// <summary>Whether the recipient was a member of the board, or null while not known.</summary>
    public bool? IsBoardMember { get; init; }
}
