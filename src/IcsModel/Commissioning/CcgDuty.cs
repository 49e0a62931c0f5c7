namespace IcsModel.Commissioning;

/// <summary>The general duties of a clinical commissioning group of which only evidence can be looked at.</summary>
public enum CcgDuty
{
    /// <summary>Promoting the NHS Constitution and awareness of it (section 14P).</summary>
    NhsConstitution,

    /// <summary>Acting effectively, efficiently and economically (section 14Q).</summary>
    Effectiveness,

    /// <summary>Improving the quality of services and their outcomes (section 14R).</summary>
    Improvement,

    /// <summary>Reducing inequalities of access and outcomes (section 14T).</summary>
    Inequalities,

    /// <summary>Involving patients and carers, and enabling choice (sections 14U and 14V).</summary>
    PatientsAndChoice,

    /// <summary>Integrating services (section 14Z1).</summary>
    Integration,
}
