namespace IcsModel.JointWorking;

/// <summary>Whether a body is one that a power is open to.</summary>
internal enum Standing
{
    /// <summary>It is.</summary>
    Open,

    /// <summary>It may be: that rests on a text not verified.</summary>
    Unverified,

    /// <summary>Too little is known of the body to tell.</summary>
    NotKnown,

    /// <summary>It is not.</summary>
    Closed,
}
