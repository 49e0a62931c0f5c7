namespace IcsModel.Establishment;

/// <summary>What a transfer scheme transfers, criminal liabilities left aside (section 14Z28(5)).</summary>
public enum TransferCoverage
{
    /// <summary>All property, rights and liabilities.</summary>
    Everything,

    /// <summary>All liabilities, but not all property and rights.</summary>
    AllLiabilities,

    /// <summary>A part of them.</summary>
    Part,
}
