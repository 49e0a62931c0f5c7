namespace IcsModel.Eligibility;

/// <summary>The professions that executive directors must be registered in.</summary>
public enum Profession
{
    /// <summary>A registered medical practitioner.</summary>
    MedicalPractitioner,

    /// <summary>A registered nurse.</summary>
    Nurse,

    /// <summary>A professionally qualified accountant.</summary>
    Accountant,

    /// <summary>Any other profession.</summary>
    Other,
}
