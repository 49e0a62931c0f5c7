namespace IcsModel.Tool.Checking;

/// <summary>Who named the day that a board was checked for.</summary>
internal enum AsAtSource
{
    /// <summary>The caller, with <c>--as-at</c>.</summary>
    Option,

    /// <summary>The document, as the day its facts are stated on.</summary>
    Document,

    /// <summary>Nobody; the clock was read.</summary>
    Today,
}
