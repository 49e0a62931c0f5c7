namespace IcsModel.Law;

/// <summary>What a provision does: oblige, permit, define or point.</summary>
public enum ProvisionKind
{
    /// <summary>Someone must do something.</summary>
    Duty,

    /// <summary>Something must be so, for an act or a state to be lawful.</summary>
    Condition,

    /// <summary>The meaning of a word, or who belongs to a class.</summary>
    Definition,

    /// <summary>Someone may do something that would need authority otherwise.</summary>
    Power,

    /// <summary>A sign worth showing, which proves neither that a duty was met nor that it was missed.</summary>
    Indicator,

    /// <summary>A duty to act with a view to a result, or to have regard to it: the result alone never shows that it was missed.</summary>
    DutyWithAView,

    /// <summary>Something is allowed that one might think is not.</summary>
    Permission,
}
