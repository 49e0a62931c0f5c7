namespace IcsModel.Partnerships;

/// <summary>What a partnership decides on.</summary>
public enum PartnershipFunction
{
    /// <summary>Preparing, revising or publishing the strategy.</summary>
    Strategy,

    /// <summary>Appointing members.</summary>
    Membership,

    /// <summary>Settling its procedure.</summary>
    Procedure,

    /// <summary>Recommending something to a body that decides.</summary>
    Recommendation,

    /// <summary>Anything else, for which it needs a lawful authority.</summary>
    Other,
}
