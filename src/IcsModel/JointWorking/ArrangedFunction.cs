namespace IcsModel.JointWorking;

/// <summary>A function that an arrangement concerns.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record ArrangedFunction
{
    /// <summary>An id of the function, used alike by every arrangement; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The provision of the National Health Service Act 2006 that confers it, such as <c>s. 14Z59</c>, or null while not known.</summary>
    public string? Provision { get; init; }

    /// <summary>The body in which statute vests it, or null while not known.</summary>
    public Body? VestedIn { get; init; }

    /// <summary>Whether the arranger can exercise it, or null while not known.</summary>
    public bool? ExercisableByArranger { get; init; }

    /// <summary>For a joint committee, whether its parents made it exercisable jointly, or null while not known.</summary>
    public bool? IsMadeJoint { get; init; }

    /// <summary>Whether it is a function of a board under the Standing Rules, or null while not known.</summary>
    public bool? IsStandingRulesFunction { get; init; }

    /// <summary>For a partnership arrangement, whether it is a prescribed function, or null while not known.</summary>
    public bool? IsPrescribedForSection75 { get; init; }
}
