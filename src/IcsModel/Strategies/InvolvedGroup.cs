namespace IcsModel.Strategies;

/// <summary>Who was involved in preparing something.</summary>
public enum InvolvedGroup
{
    /// <summary>People who live in the area.</summary>
    ResidentsOfArea,

    /// <summary>People who work in the area.</summary>
    WorkersInArea,

    /// <summary>The public of the area at large.</summary>
    PublicOfArea,

    /// <summary>A Local Healthwatch organisation.</summary>
    Healthwatch,

    /// <summary>A district council.</summary>
    District,

    /// <summary>People who use, or may use, the services.</summary>
    ServiceUsers,

    /// <summary>Carers of those people.</summary>
    Carers,

    /// <summary>Representatives of those people.</summary>
    Representatives,

    /// <summary>Voluntary, community and social enterprise organisations.</summary>
    Voluntary,

    /// <summary>Groups who are often missed.</summary>
    InclusionHealthGroups,

    /// <summary>Providers of health or care.</summary>
    Providers,

    /// <summary>Elected members of councils.</summary>
    ElectedMembers,

    /// <summary>Other partners.</summary>
    OtherPartners,
}
