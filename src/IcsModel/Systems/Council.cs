using NodaTime;

namespace IcsModel.Systems;

/// <summary>A council whose area may touch that of an integrated care board, and how it stands to the bodies of health and care.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record Council
{
    /// <summary>The council, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>What kind of council it is, or null while not known.</summary>
    public CouncilKind? Kind { get; init; }

    /// <summary>The areas that make up its area, by codes used alike for every area of the system, such as LSOA codes.</summary>
    public FactList<string> Area { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>Whether its area is that of the board, or lies wholly or partly in it; where null, the areas decide.</summary>
    public bool? OverlapsBoard { get; init; }

    /// <summary>The integrated care boards whose areas overlap its own (section 116(9)), the board of the system included.</summary>
    public FactList<Body> PartnerBoards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The integrated care partnerships whose areas overlap its own (section 116(5A)), that of the system included.</summary>
    public FactList<Body> Partnerships { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>The Local Healthwatch organisations for its area.</summary>
    public FactList<Body> Healthwatch { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>For a county council, the district councils in its area (section 104).</summary>
    public FactList<Body> Districts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;

    /// <summary>Whether it has a mayor or leader with an executive, or null while not known.</summary>
    public bool? HasExecutiveArrangements { get; init; }

    /// <summary>The first day it existed, or null where it has existed throughout.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day it no longer existed, or null while it does.</summary>
    public LocalDate? To { get; init; }
}
