namespace IcsModel.Meetings;

/// <summary>How a meeting came to be called.</summary>
public enum MeetingKind
{
    /// <summary>A meeting of the regular round.</summary>
    Ordinary,

    /// <summary>A meeting that the chair called.</summary>
    CalledByChair,

    /// <summary>A meeting that members required or called themselves.</summary>
    Requisitioned,

    /// <summary>An emergency meeting.</summary>
    Emergency,
}
