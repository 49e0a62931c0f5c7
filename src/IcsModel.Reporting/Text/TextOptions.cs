namespace IcsModel.Reporting.Text;

/// <summary>How a report for people is set, and how much of it.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record TextOptions
{
    /// <summary>The width to wrap at, 80 unless given; less than 40 is taken as 40. Only addresses of the web may stand out over it.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether to colour lines with the escapes of a terminal; off unless asked for.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether to write only what fails and the summary; off unless asked for.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether to write every open rule with all that is missing, instead of the first things of each subject; off unless asked for.</summary>
    public bool ListsAll { get; init; }

    /// <summary>From where on something fails, which decides what a quiet report shows; breaches and inconsistencies unless given.</summary>
    public FailOn FailOn { get; init; }
}
