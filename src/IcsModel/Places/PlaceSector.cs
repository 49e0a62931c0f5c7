namespace IcsModel.Places;

/// <summary>The sectors expected to take part at place.</summary>
public enum PlaceSector
{
    /// <summary>Primary care leadership.</summary>
    PrimaryCare,

    /// <summary>Providers of acute, community and mental health services.</summary>
    Providers,

    /// <summary>People who use services and their representatives, Healthwatch included.</summary>
    PeopleAndHealthwatch,

    /// <summary>Councils.</summary>
    Councils,

    /// <summary>Providers of social care.</summary>
    SocialCareProviders,

    /// <summary>Voluntary, community and social enterprise organisations.</summary>
    Voluntary,

    /// <summary>The integrated care board.</summary>
    IntegratedCareBoard,
}
