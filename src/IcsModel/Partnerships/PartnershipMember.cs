using NodaTime;

namespace IcsModel.Partnerships;

/// <summary>A member of an integrated care partnership (section 116ZA(2)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PartnershipMember
{
    /// <summary>An id of this entry, unique in the partnership, that findings use to name it; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The body that appointed the member; null where it is not known or the partnership did.</summary>
    public Body? AppointedBy { get; init; }

    /// <summary>Whether the partnership itself appointed the member, or null while not known.</summary>
    public bool? AppointedByPartnership { get; init; }

    /// <summary>The body that nominated the member, or null; nominating is not appointing.</summary>
    public Body? NominatedBy { get; init; }

    /// <summary>The sector the member comes from, or null while not known.</summary>
    public PartnershipSector? Sector { get; init; }

    /// <summary>The role, or null; no rule reads it.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the member is chair or co-chair; null is read as not.</summary>
    public bool? IsChair { get; init; }

    /// <summary>Whether the member only stands in for another; null is read as not, but never makes a requirement unmet.</summary>
    public bool? IsSubstitute { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day no longer a member, or null while there is no end.</summary>
    public LocalDate? To { get; init; }
}
