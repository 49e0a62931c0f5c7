namespace IcsModel.JointWorking;

/// <summary>How a function comes to be exercised otherwise than by the body that has it alone.</summary>
public enum FunctionRoute
{
    /// <summary>By another body, or jointly with it.</summary>
    AnotherBody,

    /// <summary>Jointly with another body through a joint committee.</summary>
    JointCommittee,

    /// <summary>Within the body that has it: by its own committee, member or employee.</summary>
    WithinTheBody,
}
