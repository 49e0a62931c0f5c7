namespace IcsModel.Commissioning;

/// <summary>What a transfer scheme of NHS England moves (section 14I).</summary>
public enum CcgTransferKind
{
    /// <summary>Property, and rights and liabilities other than those of contracts of employment.</summary>
    Property,

    /// <summary>Rights and liabilities of contracts of employment.</summary>
    Staff,
}
