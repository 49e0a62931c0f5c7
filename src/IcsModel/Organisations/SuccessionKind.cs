namespace IcsModel.Organisations;

/// <summary>How one organisation came after another.</summary>
public enum SuccessionKind
{
    /// <summary>It was merged, alone or with others, into one that is new or goes on; or divided among several.</summary>
    Merger,

    /// <summary>It was abolished and its property, rights and liabilities were transferred: clinical commissioning groups on 1 July 2022 (sections 14Z27 and 14Z28 of the National Health Service Act 2006).</summary>
    AbolitionTransfer,

    /// <summary>A part of its area went to another, while it went on or ended.</summary>
    BoundaryChange,

    /// <summary>Local government was reorganised.</summary>
    Reorganisation,
}
