namespace IcsModel.Involvement;

/// <summary>The ten principles of NHS England for working with people and communities, in their order.</summary>
public enum InvolvementPrinciple
{
    /// <summary>Voices of people and communities at the centre of governance and decisions.</summary>
    VoiceInGovernance,

    /// <summary>Involvement early and throughout, with an answer on what it changed.</summary>
    EarlyAndThroughout,

    /// <summary>Understanding of needs and experience, used to test change.</summary>
    UnderstandingNeeds,

    /// <summary>Trust with marginalised groups.</summary>
    TrustWithMarginalisedGroups,

    /// <summary>Healthwatch and the voluntary sector as key partners.</summary>
    HealthwatchAndVoluntarySector,

    /// <summary>Clear and accessible public information.</summary>
    AccessibleInformation,

    /// <summary>Community-centred approaches that build on assets.</summary>
    CommunityCentredApproaches,

    /// <summary>A range of ways to take part, co-production among them.</summary>
    RangeOfWays,

    /// <summary>Priorities and change tackled together with people.</summary>
    PrioritiesAndChangeTogether,

    /// <summary>Learning from what works, through the networks of all partners.</summary>
    LearningAndNetworks,
}
