namespace IcsModel.Reporting.Text;

/// <summary>How a line is meant, which decides its colour on a terminal.</summary>
internal enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A breach or a contradiction.</summary>
    Alarm,

    /// <summary>A departure or an advisory.</summary>
    Caution,

    /// <summary>Something of less weight.</summary>
    Muted,
}
