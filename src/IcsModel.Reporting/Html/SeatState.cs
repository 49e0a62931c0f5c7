namespace IcsModel.Reporting.Html;

/// <summary>How it stands with a seat on the day.</summary>
internal enum SeatState
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>Somebody holds it, and nothing given shows a breach in how they came to it or hold it.</summary>
    Filled,

    /// <summary>Nobody holds it.</summary>
    Vacant,

    /// <summary>Somebody holds it, and a breach of the law was found in how they came to it or hold it.</summary>
    Unlawful,
}
