namespace IcsModel.Boards;

/// <summary>In what capacity a seat is held.</summary>
/// <remarks>An acting or interim holder of a statutory office fills it only when appointed by the same statutory route (interpretation).</remarks>
public enum Capacity
{
    /// <summary>The appointed holder.</summary>
    Substantive,

    /// <summary>Someone acting in the office.</summary>
    Acting,

    /// <summary>An interim holder.</summary>
    Interim,
}
