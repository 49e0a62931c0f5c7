namespace IcsModel.JointWorking;

/// <summary>The powers under which bodies work jointly.</summary>
public enum ArrangementKind
{
    /// <summary>Delegation of a function (section 65Z5 of the National Health Service Act 2006).</summary>
    Delegation,

    /// <summary>Joint exercise of a function (section 65Z5).</summary>
    JointExercise,

    /// <summary>A joint committee (section 65Z6).</summary>
    JointCommittee,

    /// <summary>A pooled fund (section 65Z6).</summary>
    PooledFund,

    /// <summary>A partnership arrangement (section 75).</summary>
    Section75,

    /// <summary>Joint exercise with a Local Health Board (section 14Z46).</summary>
    WelshJointExercise,

    /// <summary>An arrangement under a body's own constitution.</summary>
    Internal,

    /// <summary>Any other.</summary>
    Other,
}
