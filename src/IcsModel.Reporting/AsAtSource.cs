namespace IcsModel.Reporting;

/// <summary>Who named the day that a subject was assessed for.</summary>
public enum AsAtSource
{
    /// <summary>The caller of the command, with <c>--as-at</c>.</summary>
    Option,

    /// <summary>The document, as the day its facts are stated on.</summary>
    Document,

    /// <summary>Nobody; the clock was read.</summary>
    Today,
}
