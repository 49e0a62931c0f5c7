using IcsModel.Involvement;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>Public involvement, and the annual report.</content>
public static partial class LawfulSystem
{
    internal const int PlanningActivity = 0;
    internal const int ProposalActivity = 1;
    internal const int DecisionActivity = 2;
    internal const int TrustActivity = 3;
    internal const int AdministratorActivity = 4;

    private static IntegratedCareSystem WithInvolvement(IntegratedCareSystem system, LocalDate established)
    {
        var decided = established.PlusMonths(12);
        var activity = new InvolvementActivity
        {
            By = Board,
            AffectsManner = true,
            AffectsRange = false,
            IsAdministratorMatter = false,
            DecidedOn = decided,
            HasCarersOrRepresentatives = true,
            Involvement = FactList.Complete(
                new InvolvementRecord { Group = InvolvedGroup.ServiceUsers, From = decided.PlusMonths(-3), To = decided.PlusMonths(-2), Method = "survey" },
                new InvolvementRecord { Group = InvolvedGroup.Carers, From = decided.PlusMonths(-2), Method = "panel" }),
        };
        return system with
        {
            Plans = FactList.Complete<PlanDocument>(
            [
                .. system.Plans,
                new PlanDocument { Id = "annual-report", Kind = PlanKind.AnnualReport, PublishedOn = established.PlusMonths(15), IsPublished = true, ExplainsDuties = true },
            ]),
            Involvement = new InvolvementArrangements
            {
                Strategy = new EngagementStrategy
                {
                    PublishedOn = established,
                    IsPublished = true,
                    Commitments = FactList.Complete<EngagementCommitment>([.. Enum.GetValues<InvolvementPrinciple>().Select(principle => new EngagementCommitment { Principle = principle })]),
                },
                BoardRegardsGuidance = new Attestation { By = Actor.OfBody(Board), On = established },
                TrustsRegardGuidance = new Attestation { By = Actor.OfPanel("the trusts"), On = established },
            },
            Activities = FactList.Complete(
                activity with { Id = "plan-diagnostics", Kind = ActivityKind.Planning },
                activity with { Id = "move-clinic", Kind = ActivityKind.ChangeProposal },
                activity with { Id = "cut-hours", Kind = ActivityKind.OperationalDecision },
                activity with { Id = "move-ward", Kind = ActivityKind.ChangeProposal, By = LawfulBoard.TrustOne },
                activity with
                {
                    Id = "report",
                    Kind = ActivityKind.ChangeProposal,
                    IsAdministratorMatter = true,
                    AdministratorDecisionMade = false,
                    Involvement = FactList.Complete<InvolvementRecord>(),
                }),
            Consultations = FactList.Complete(
                new Consultation
                {
                    Id = "clinic",
                    By = Board,
                    From = decided.PlusMonths(-4),
                    To = decided.PlusMonths(-2),
                    ProposalsFormative = true,
                    ReasonsGiven = true,
                    ResponsesConsidered = true,
                    ResponsesConsideredOn = decided.PlusMonths(-1),
                    DecidedOn = decided,
                }),
        };
    }
}
