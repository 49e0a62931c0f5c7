namespace IcsModel.Conduct;

/// <summary>Roles that law and policy want somebody named for.</summary>
public enum OfficerRole
{
    /// <summary>The Caldicott Guardian.</summary>
    CaldicottGuardian,

    /// <summary>The senior information risk owner.</summary>
    SeniorInformationRiskOwner,

    /// <summary>The data protection officer.</summary>
    DataProtectionOfficer,

    /// <summary>The accountable emergency officer.</summary>
    AccountableEmergencyOfficer,

    /// <summary>The accountable officer of the board.</summary>
    AccountableOfficer,

    /// <summary>The conflicts of interest guardian.</summary>
    ConflictsOfInterestGuardian,

    /// <summary>The freedom to speak up guardian.</summary>
    FreedomToSpeakUpGuardian,

    /// <summary>The executive lead for speaking up.</summary>
    SpeakingUpExecutiveLead,

    /// <summary>The non-executive lead for speaking up.</summary>
    SpeakingUpNonExecutiveLead,
}
