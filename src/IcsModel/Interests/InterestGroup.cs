namespace IcsModel.Interests;

/// <summary>The groups of people whom registers of interests must cover (section 14Z30(1)).</summary>
public enum InterestGroup
{
    /// <summary>Members of the board.</summary>
    BoardMembers,

    /// <summary>Members of committees and sub-committees.</summary>
    CommitteeMembers,

    /// <summary>Employees.</summary>
    Employees,
}
