namespace IcsModel.Commissioning;

/// <summary>The grounds on which a lay member is appointed (regulations 11(3) and 12(3) of S.I. 2012/1631).</summary>
public enum LayGround
{
    /// <summary>Qualified to speak with authority on financial management and audit.</summary>
    FinanceAndAudit,

    /// <summary>Knowing the area well enough to give an informed view of how the group does its job.</summary>
    LocalKnowledge,
}
