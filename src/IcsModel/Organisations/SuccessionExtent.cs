namespace IcsModel.Organisations;

/// <summary>How much of an organisation went to another.</summary>
public enum SuccessionExtent
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>A part of it.</summary>
    Part,

    /// <summary>All of it, a part or nothing: it had merged into one that was divided later, and the register does not say which part its own area lies in.</summary>
    Unknown,
}
