namespace IcsModel.Establishment;

/// <summary>What a transfer scheme may be made in connection with (section 14Z28(1) to (4)).</summary>
public enum TransferOccasion
{
    /// <summary>The abolition of a clinical commissioning group.</summary>
    CommissioningGroupAbolished,

    /// <summary>The establishment of an integrated care board.</summary>
    BoardEstablished,

    /// <summary>The variation of the constitution of an integrated care board.</summary>
    BoardVaried,

    /// <summary>The abolition of an integrated care board.</summary>
    BoardAbolished,
}
