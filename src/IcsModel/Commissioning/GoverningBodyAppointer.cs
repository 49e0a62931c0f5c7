namespace IcsModel.Commissioning;

/// <summary>Who appoints a member of a governing body.</summary>
public enum GoverningBodyAppointer
{
    /// <summary>The clinical commissioning group.</summary>
    Group,

    /// <summary>NHS England, which appoints the accountable officer.</summary>
    NhsEngland,

    /// <summary>Anybody else.</summary>
    Other,
}
