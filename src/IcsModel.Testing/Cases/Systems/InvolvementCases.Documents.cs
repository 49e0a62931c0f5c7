using IcsModel.Involvement;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <content>Plans, the engagement strategy and consultations.</content>
internal static partial class InvolvementCases
{
    private static SystemScenario[] Documents =>
    [
        .. Plan("INV-008", PlanKind.JointForwardPlan, (plan, value) => plan with { ExplainsDuties = value }, "explainsDuties"),
        .. Plan("INV-009", PlanKind.JointForwardPlan, (plan, value) => plan with { PopulationConsulted = value }, "populationConsulted"),
        .. Plan("INV-010", PlanKind.AnnualReport, (plan, value) => plan with { ExplainsDuties = value }, "explainsDuties"),
    ];

    private static SystemScenario[] Principles =>
    [
        new("INV-G00", "the strategy is published", Outcome.Satisfied, Reason.None, system => system),
        new("INV-G00", "none is published", Outcome.Undetermined, Reason.SourceUnverified, Engagement(strategy => strategy with { PublishedOn = null, IsPublished = false })),
        new("INV-G00", "it is published tomorrow", Outcome.Undetermined, Reason.SourceUnverified, Engagement(strategy => strategy with { PublishedOn = LawfulSystem.Day.PlusDays(1) })),
        new("INV-G00", "it is published today", Outcome.Satisfied, Reason.None, Engagement(strategy => strategy with { PublishedOn = LawfulSystem.Day })),
        new("INV-G00", "nothing is known of one", Outcome.Undetermined, Reason.FactMissing, system => system with { Involvement = new() }),
        .. Enum.GetValues<InvolvementPrinciple>().SelectMany(principle => Principle($"INV-G{(int)principle + 1:00}", principle)),
    ];

    private static SystemScenario[] Consultations =>
    [
        new("INV-C01", "options were open at the start", Outcome.Satisfied, Reason.None, system => system),
        new("INV-C01", "proposals were settled", Outcome.Undetermined, Reason.SourceUnverified, Consulted(one => one with { ProposalsFormative = false })) { Locations = ["/consultations/0/proposalsFormative"] },
        new("INV-C01", "the decision had been made", Outcome.Undetermined, Reason.SourceUnverified, Consulted(one => one with { DecidedOn = one.From })),
        new("INV-C01", "whether proposals were settled is not known", Outcome.Undetermined, Reason.FactMissing, Consulted(one => one with { ProposalsFormative = null })),
        new("INV-C01", "the consultation begins tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Consulted(one => one with { From = LawfulSystem.Day.PlusDays(1) })),
        new("INV-C02", "reasons were given", Outcome.Satisfied, Reason.None, system => system),
        new("INV-C02", "no reasons were given", Outcome.Undetermined, Reason.SourceUnverified, Consulted(one => one with { ReasonsGiven = false })),
        new("INV-C02", "whether reasons were given is not known", Outcome.Undetermined, Reason.FactMissing, Consulted(one => one with { ReasonsGiven = null })),
        new("INV-C02", "nobody consulted", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Consultations = FactList<Consultation>.Unknown }),
        new("INV-C04", "responses were considered before the decision", Outcome.Satisfied, Reason.None, system => system),
        new("INV-C04", "responses were considered on the day of the decision", Outcome.Satisfied, Reason.None, Consulted(one => one with { ResponsesConsideredOn = one.DecidedOn })),
        new("INV-C04", "responses were considered the day after", Outcome.Undetermined, Reason.SourceUnverified, Consulted(one => one with { ResponsesConsideredOn = one.DecidedOn!.Value.PlusDays(1) })),
        new("INV-C04", "responses were not considered", Outcome.Undetermined, Reason.SourceUnverified, Consulted(one => one with { ResponsesConsideredOn = null, ResponsesConsidered = false })),
        new("INV-C04", "responses were considered before anybody was consulted", Outcome.Undetermined, Reason.FactMissing, Consulted(one => one with { ResponsesConsideredOn = one.From!.Value.PlusDays(-1) })),
        new("INV-C04", "the decision is still to come", Outcome.Undetermined, Reason.PendingEvent, Consulted(one => one with { DecidedOn = LawfulSystem.Day.PlusDays(1) })),
        new("INV-C04", "whether responses were considered is not known", Outcome.Undetermined, Reason.FactMissing, Consulted(one => one with { ResponsesConsideredOn = null, ResponsesConsidered = null })),
        new("INV-C04", "nobody consulted", Outcome.NotApplicable, Reason.NoneRecorded, system => system with { Consultations = FactList.Complete<Consultation>() }),
    ];

    private static SystemScenario[] Plan(string rule, PlanKind kind, Func<PlanDocument, bool?, PlanDocument> set, string property)
    {
        var plan = new PlanDocument { Id = "plan", Kind = kind, PublishedOn = LawfulSystem.Day, IsPublished = true };
        return
        [
            new(rule, "so stated", Outcome.Satisfied, Reason.None, Plans(set(plan, true))),
            new(rule, "stated not to be so", Outcome.NotSatisfied, Reason.NotProvided, Plans(set(plan, false))) { Locations = [$"/plans/0/{property}"] },
            new(rule, "published tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Plans(set(plan, false) with { PublishedOn = LawfulSystem.Day.PlusDays(1) })),
            new(rule, "published on a day not known", Outcome.Undetermined, Reason.FactMissing, Plans(set(plan, false) with { PublishedOn = null })),
            new(rule, "so stated, and published on a day not known", Outcome.Satisfied, Reason.None, Plans(set(plan, true) with { PublishedOn = null })),
            new(rule, "not published", Outcome.NotApplicable, Reason.NoneRecorded, Plans(set(plan, false) with { PublishedOn = null, IsPublished = false })),
            new(rule, "not stated", Outcome.Undetermined, Reason.FactMissing, Plans(set(plan, null))),
            new(rule, "of a kind not known", Outcome.Undetermined, Reason.FactMissing, Plans(set(plan, false) with { Kind = null })),
            new(rule, "another document", Outcome.NotApplicable, Reason.NoneRecorded, Plans(set(plan, false) with { Kind = PlanKind.Other })),
        ];

        static Func<IntegratedCareSystem, IntegratedCareSystem> Plans(PlanDocument plan) => system => system with { Plans = FactList.Complete(plan) };
    }

    private static SystemScenario[] Principle(string rule, InvolvementPrinciple principle) =>
    [
        new(rule, "the strategy has a commitment", Outcome.Satisfied, Reason.None, system => system),
        new(rule, "the strategy has none", Outcome.Undetermined, Reason.SourceUnverified, Engagement(strategy => strategy with
        {
            Commitments = FactList.Complete<EngagementCommitment>([.. strategy.Commitments.Where(commitment => commitment.Principle != principle)]),
        })) { Locations = ["/involvement/strategy/commitments"] },
        new(rule, "commitments may be unlisted", Outcome.Undetermined, Reason.ListNotComplete, Engagement(strategy => strategy with { Commitments = FactList<EngagementCommitment>.Unknown })),
        new(rule, "the strategy is published tomorrow", Outcome.Undetermined, Reason.FactMissing, Engagement(strategy => strategy with { PublishedOn = LawfulSystem.Day.PlusDays(1) })),
        new(rule, "nothing is known of a strategy", Outcome.Undetermined, Reason.FactMissing, system => system with { Involvement = null }),
    ];

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Engagement(Func<EngagementStrategy, EngagementStrategy> change) =>
        system => system with { Involvement = system.Involvement! with { Strategy = change(system.Involvement.Strategy!) } };

    private static Func<IntegratedCareSystem, IntegratedCareSystem> Consulted(Func<Consultation, Consultation> change) =>
        system => system with { Consultations = FactList.Complete(change(system.Consultations[0])) };
}
