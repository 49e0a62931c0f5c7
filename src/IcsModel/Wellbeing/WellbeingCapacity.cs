namespace IcsModel.Wellbeing;

/// <summary>In what capacity somebody sits on a health and wellbeing board (section 194 of the Health and Social Care Act 2012).</summary>
public enum WellbeingCapacity
{
    /// <summary>As a councillor nominated under section 194(2)(a).</summary>
    Councillor,

    /// <summary>As elected mayor or executive leader (section 194(4)).</summary>
    MayorOrLeader,

    /// <summary>As director of adult social services.</summary>
    DirectorOfAdultSocialServices,

    /// <summary>As director of children's services.</summary>
    DirectorOfChildrensServices,

    /// <summary>As director of public health.</summary>
    DirectorOfPublicHealth,

    /// <summary>As representative of the Local Healthwatch.</summary>
    HealthwatchRepresentative,

    /// <summary>As representative of an integrated care board.</summary>
    BoardRepresentative,

    /// <summary>As representative of NHS England (section 197).</summary>
    NhsEnglandRepresentative,

    /// <summary>As another member (section 194(2)(g) or (8)).</summary>
    Additional,
}
