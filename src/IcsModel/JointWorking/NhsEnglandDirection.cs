using NodaTime;

namespace IcsModel.JointWorking;

/// <summary>A direction of NHS England that boards exercise its functions (section 13YB).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NhsEnglandDirection
{
    /// <summary>An id of the direction, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The day it was published, or null while not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Whether it is published; false says that it is not, or null while not known.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>Whether it prohibits or restricts onward delegation (section 13YB(4)), or null while not known.</summary>
    public bool? RestrictsOnwardDelegation { get; init; }
}
