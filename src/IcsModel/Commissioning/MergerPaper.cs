namespace IcsModel.Commissioning;

/// <summary>What an application to merge clinical commissioning groups has to carry (section 14G(2) of the National Health Service Act 2006).</summary>
public enum MergerPaper
{
    /// <summary>The constitution proposed for the new group.</summary>
    Constitution,

    /// <summary>The name of the person proposed as accountable officer.</summary>
    AccountableOfficer,

    /// <summary>What else NHS England has published as required.</summary>
    SpecifiedInformation,
}
