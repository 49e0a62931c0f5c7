namespace IcsModel.Law;

/// <summary>What this release does about a requirement of the law register.</summary>
public enum RegisterStatus
{
    /// <summary>The catalogue has an entry with the same id.</summary>
    Encoded,

    /// <summary>The requirement is that of other rows, named in <see cref="RegisterEntry.SameAs"/>, and is tested there if at all.</summary>
    SameAs,

    /// <summary>No program can decide it; a person has to.</summary>
    NeedsJudgement,

    /// <summary>It defines, empowers, permits or points, and asks for nothing.</summary>
    Information,

    /// <summary>It lies outside the facts of a system and will not be encoded.</summary>
    OutOfScope,

    /// <summary>It could be encoded and is not in this release.</summary>
    NotYet,
}
