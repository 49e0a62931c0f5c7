namespace IcsModel.Commissioning;

/// <summary>The matters of which NHS England had to be satisfied before it granted an application (section 14C(2) of the National Health Service Act 2006).</summary>
public enum GrantMatter
{
    /// <summary>The constitution is lawful and suitable.</summary>
    Constitution,

    /// <summary>Every listed member will be a provider of primary medical services.</summary>
    Members,

    /// <summary>The area is suitable.</summary>
    Area,

    /// <summary>The proposed accountable officer is suitable.</summary>
    AccountableOfficer,

    /// <summary>The arrangements let the group discharge its functions.</summary>
    Arrangements,

    /// <summary>The arrangements for the governing body meet the law and are suitable.</summary>
    GoverningBody,

    /// <summary>Anything else prescribed in regulations.</summary>
    Prescribed,
}
