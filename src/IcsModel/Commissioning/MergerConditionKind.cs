namespace IcsModel.Commissioning;

/// <summary>What a condition attached to an approval in principle asks for.</summary>
/// <remarks>The kinds are those of the approval in principle of Kent and Medway's merger in October 2019.</remarks>
public enum MergerConditionKind
{
    /// <summary>NHS England approves the constitution of the new group.</summary>
    ConstitutionApproval,

    /// <summary>Every statutory role of the governing body is filled, with five independent members.</summary>
    GoverningBodyAppointments,

    /// <summary>The financial recovery plan of the year is delivered, with clear plans for going on improving.</summary>
    FinancialRecovery,

    /// <summary>A review is held of whether directions can be lifted; that they are lifted is not asked.</summary>
    DirectionsReview,

    /// <summary>NHS England and NHS Improvement sit on the recruitment panels for key posts, the accountable officer's among them.</summary>
    RegulatorOnPanels,

    /// <summary>Something else.</summary>
    Other,
}
