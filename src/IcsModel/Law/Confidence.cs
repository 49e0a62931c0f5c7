namespace IcsModel.Law;

/// <summary>How well the source of a requirement has been checked.</summary>
public enum Confidence
{
    /// <summary>The text of the provision was read.</summary>
    Verified,

    /// <summary>Some limbs were read, others rest on secondary sources.</summary>
    Partly,

    /// <summary>The text was not seen; a rule that rests on it is never found not satisfied.</summary>
    Unverified,

    /// <summary>The text was read and leaves the point open; the requirement is a reading of it.</summary>
    Interpretation,

    /// <summary>The text was read and is not law yet.</summary>
    Pending,
}
