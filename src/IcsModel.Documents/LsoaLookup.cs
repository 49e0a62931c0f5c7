using IcsModel.Areas;

namespace IcsModel.Documents;

/// <summary>A lookup that was read in full: which body each LSOA is said to belong to, and where the lines stand.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record LsoaLookup
{
    /// <summary>The lines in the order of the file, the heading and empty lines left out.</summary>
    public required ValueList<LsoaEntry> Entries { get; init; }

    /// <summary>The number of each line in the file, counted from 1, in the order of <see cref="Entries"/>.</summary>
    public required ValueList<int> Lines { get; init; }

    /// <summary>The name of the column the LSOAs were read from.</summary>
    public required string LsoaColumn { get; init; }

    /// <summary>The name of the column the bodies were read from.</summary>
    public required string BodyColumn { get; init; }
}
