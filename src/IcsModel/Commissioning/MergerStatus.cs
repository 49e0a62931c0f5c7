namespace IcsModel.Commissioning;

/// <summary>How far a merger has come on a day.</summary>
public enum MergerStatus
{
    /// <summary>The application is made and not decided.</summary>
    Applied,

    /// <summary>NHS England has said that it is minded to grant it, conditions to be met; that is an administrative step and establishes nothing.</summary>
    InPrinciple,

    /// <summary>The application is granted and the new group does not exist yet.</summary>
    Granted,

    /// <summary>The application is refused.</summary>
    Refused,

    /// <summary>The old groups are gone and the new one exists.</summary>
    Established,
}
