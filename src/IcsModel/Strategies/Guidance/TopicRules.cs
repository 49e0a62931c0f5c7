using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Strategies.Guidance;

/// <summary>The topics of the guidance on integrated care strategies, a rule each.</summary>
internal static class TopicRules
{
    private const string Content = "content (statutory part)";
    private const string ContentOfSecond = "content (statutory part), v2";

    private static readonly ValueList<EffectivePeriod> FromFirst = [EffectivePeriod.Since(StrategyDefinitions.FirstGuidance)];
    private static readonly ValueList<EffectivePeriod> FromSecond = [EffectivePeriod.Since(StrategyDefinitions.SecondGuidance)];

    internal static TopicRule[] All { get; } =
    [
        FirstOnly("GSTRAT-01", "Strategy sets whole-area direction for joined-up, preventive care", StrategyTopic.WholeAreaDirection, "a direction of the whole area towards joined-up, preventive care"),
        FirstOnly("GSTRAT-02", "Strategy builds on existing local strategies and plans", StrategyTopic.ExistingStrategies, "the local strategies and plans it builds on"),
        Unverified("GSTRAT-03", "Strategy considers shared outcomes", StrategyTopic.SharedOutcomes, "shared outcomes"),
        Partly("GSTRAT-04", "Strategy considers quality and performance improvement", StrategyTopic.QualityAndPerformance, "the improvement of quality and performance"),
        Unverified("GSTRAT-05", "Strategy considers joint working and section 75", StrategyTopic.JointWorking, "joint working and section 75"),
        Partly("GSTRAT-06", "Strategy considers personalised care", StrategyTopic.PersonalisedCare, "personalised care"),
        Partly("GSTRAT-07", "Strategy considers disparities in health and social care", StrategyTopic.Disparities, "disparities in health and social care"),
        Partly("GSTRAT-08", "Strategy considers prevention and population health", StrategyTopic.Prevention, "prevention and population health"),
        Unverified("GSTRAT-09", "Strategy considers health protection", StrategyTopic.HealthProtection, "health protection"),
        SecondMostly("GSTRAT-10", "Strategy considers children, families, ageing and life transitions", StrategyTopic.LifeCourse, "children, families, ageing and transitions in life"),
        OfSecond("GSTRAT-11", "Strategy considers workforce, citing national workforce plan", StrategyTopic.Workforce, "the workforce, with the national workforce plan", Confidence.Partly),
        Unverified("GSTRAT-12", "Strategy considers research and innovation", StrategyTopic.Research, "research and innovation"),
        OfSecond("GSTRAT-13", "Strategy considers wider determinants and health-related services", StrategyTopic.WiderDeterminants, "wider determinants and health-related services", Confidence.Partly),
        Unverified("GSTRAT-14", "Strategy considers data and information sharing", StrategyTopic.DataSharing, "data and the sharing of information"),
        OfSecond("GSTRAT-15", "Place plans and outcome frameworks shape the strategy", StrategyTopic.PlacePlans, "plans and outcome frameworks of places", Confidence.Verified),
        OfSecond(
            "GSTRAT-16",
            "Wide involvement, including inclusion-health and seldom-heard groups",
            StrategyTopic.WideInvolvement,
            "wide involvement, groups who are often missed included",
            Confidence.Verified,
            "preparation and involvement (statutory part), v2"),
        OfSecond("GSTRAT-17", "Strategy considers dying well and end-of-life care", StrategyTopic.EndOfLife, "dying well and care at the end of life", Confidence.Verified),
        Policy("GSTRAT-19", "Strategy kept under review and evaluated", StrategyTopic.ReviewAndEvaluation, "how it is kept under review and evaluated", "publication and review (non-statutory part)"),
        Policy(
            "GSTRAT-21",
            "Involvement wider than the statutory minimum",
            StrategyTopic.InvolvementBeyondTheMinimum,
            "involvement beyond the statutory minimum",
            "involvement beyond statute (non-statutory)"),
    ];

    private static TopicRule FirstOnly(string id, string title, StrategyTopic topic, string about) =>
        new(
            Define(id, title, about, Content, LegalForce.StatutoryGuidance, FromFirst, Confidence.Partly, "The topic was read in the first version only; for a strategy adopted under the second, an omission is left open."),
            topic,
            about,
            StrategyGuidance.First);

    private static TopicRule SecondMostly(string id, string title, StrategyTopic topic, string about) =>
        new(
            Define(id, title, about, Content, LegalForce.StatutoryGuidance, FromFirst, Confidence.Partly, "The topic was read, in part, in the second version only; for a strategy adopted under the first, an omission is left open."),
            topic,
            about,
            StrategyGuidance.Second);

    private static TopicRule Partly(string id, string title, StrategyTopic topic, string about) =>
        new(Define(id, title, about, Content, LegalForce.StatutoryGuidance, FromFirst, Confidence.Partly), topic, about, onlyConfirmedIn: null);

    private static TopicRule Unverified(string id, string title, StrategyTopic topic, string about) =>
        new(Define(id, title, about, Content, LegalForce.StatutoryGuidance, FromFirst, Confidence.Unverified), topic, about, onlyConfirmedIn: null);

    private static TopicRule OfSecond(string id, string title, StrategyTopic topic, string about, Confidence confidence, string place = ContentOfSecond) =>
        new(
            Define(id, title, about, place, LegalForce.StatutoryGuidance, FromSecond, confidence, "Only strategies adopted on or after 1 February 2024 are asked, whatever the date asked about."),
            topic,
            about,
            onlyConfirmedIn: null);

    private static TopicRule Policy(string id, string title, StrategyTopic topic, string about, string place) =>
        new(Define(id, title, about, place, LegalForce.Policy, FromFirst, Confidence.Unverified), topic, about, onlyConfirmedIn: null);

    private static RuleDefinition Define(
        string id,
        string title,
        string about,
        string place,
        LegalForce force,
        ValueList<EffectivePeriod> inForce,
        Confidence confidence,
        string? reading = null) => new()
        {
            Id = new RuleId(id),
            Title = title,
            Citation = StrategyDefinitions.Guidance(place),
            ReadWith = force == LegalForce.StatutoryGuidance ? [StrategyDefinitions.Act("s. 116ZB(3)(b)")] : [],
            Force = force,
            Kind = ProvisionKind.Duty,
            InForce = inForce,
            Confidence = confidence,
            VerifiedOn = confidence == Confidence.Unverified ? null : BoardDefinitions.CheckedOn,
            Bearer = StrategyDefinitions.Partnership,
            Asks = $"The strategy considers {about}.",
            Decides = "Looks for the topic among those the strategy considers, or for recorded reasons why it is left out.",
            Reading = new Interpretation("An omission with recorded reasons satisfies, since guidance may be departed from for a reason." + (reading is null ? string.Empty : " " + reading)),
            Outcomes = confidence == Confidence.Unverified ? BoardDefinitions.NeverNotSatisfied : BoardDefinitions.EveryOutcome,
        };
}
