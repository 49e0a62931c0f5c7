using IcsModel.Commissioning;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Commissioning;

/// <summary>Cases of the rules about the transition.</summary>
internal static partial class TransitionCases
{
    internal static readonly CommissioningScenario[] All = [.. Establishment, .. Proposals, .. Abolition, .. Continuity, .. Reports];

    private static CommissioningScenario[] Establishment =>
    [
        new("TRANS-001", "by a published order of NHS England", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-001", "by no order", Outcome.NotSatisfied, Reason.InvalidRoute, Board(board => board with { IsEstablishedByOrder = false, Order = null })) { Locations = ["/transition/boards/0/establishedByOrder"] },
        new("TRANS-001", "by an order of the Secretary of State", Outcome.NotSatisfied, Reason.InvalidRoute, Board(
            board => board with { OrderMadeBy = new Body { Kind = BodyKind.SecretaryOfState } }))
        {
            Locations = ["/transition/boards/0/orderMadeBy"],
        },
        new("TRANS-001", "without a constitution", Outcome.NotSatisfied, Reason.InvalidRoute, Board(board => board with { OrderHasConstitution = false })),
        new("TRANS-001", "two areas overlap", Outcome.NotSatisfied, Reason.Duplicate, Board(board => board with { Area = FactList.Complete("n", "s", "e") }))
        {
            Says = ["NHS Eastland Integrated Care Board"],
            Locations = ["/transition/boards/0/area", "/transition/boards/1/area"],
        },
        new("TRANS-001", "the area is not stated to be all", Outcome.Undetermined, Reason.FactMissing, Board(board => board with { Area = FactList.NotStated("n", "s") })),
        new("TRANS-001", "the order is not shown to be published", Outcome.Undetermined, Reason.PendingEvent, Board(board => board with { OrderPublishedOn = null })),
        new("TRANS-001", "whether there is an order is not known", Outcome.Undetermined, Reason.FactMissing, Board(board => board with { IsEstablishedByOrder = null, Order = null })),
        new("TRANS-001", "there may be other boards", Outcome.Undetermined, Reason.ListNotComplete, Transition(
            transition => transition with { Boards = transition.Boards.WithCompleteness(Completeness.NotStated) })),
        new("TRANS-001", "the boards begin tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Lawful, new LocalDate(2022, 6, 30)),
        new("TRANS-001", "nothing of the transition is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Nothing),

        new("TRANS-003", "published in May 2022", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-003", "stated to be published", Outcome.Satisfied, Reason.None, Transition(transition => transition with { InitialAreasPublishedOn = null })),
        new("TRANS-003", "stated not to be published", Outcome.Undetermined, Reason.PendingEvent, Transition(
            transition => transition with { InitialAreasPublishedOn = null, AreInitialAreasPublished = false })),
        new("TRANS-003", "published tomorrow", Outcome.Undetermined, Reason.PendingEvent, Lawful, new LocalDate(2022, 5, 12)),
        new("TRANS-003", "published the day before the section was in force", Outcome.Undetermined, Reason.Judgement, Transition(
            transition => transition with { InitialAreasPublishedOn = new LocalDate(2022, 5, 8) })),
        new("TRANS-003", "published on its first day", Outcome.Satisfied, Reason.None, Transition(transition => transition with { InitialAreasPublishedOn = new LocalDate(2022, 5, 9) })),
        new("TRANS-003", "nothing of the transition is recorded", Outcome.NotApplicable, Reason.NoneRecorded, Nothing),
    ];

    private static CommissioningScenario[] Proposals =>
    [
        new("TRANS-004", "one group alone, several together", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-004", "one of two groups proposes alone", Outcome.NotSatisfied, Reason.Missing, Proposal(
            1, proposal => proposal with { Proposers = FactList.Complete(LawfulCommissioning.EastGroup) }))
        {
            Says = ["NHS Borderland"],
            Locations = ["/transition/boards/1/proposal/proposers"],
        },
        new("TRANS-004", "a group from elsewhere proposes too", Outcome.NotSatisfied, Reason.InvalidRoute, Proposal(
            0, proposal => proposal with { Proposers = FactList.Complete(LawfulCommissioning.MergedGroup, LawfulCommissioning.WestGroup) }))
        {
            Says = ["NHS Westland"],
        },
        new("TRANS-004", "who else proposed is not known", Outcome.Undetermined, Reason.ListNotComplete, Proposal(
            1, proposal => proposal with { Proposers = FactList.NotStated(LawfulCommissioning.EastGroup) })),
        new("TRANS-004", "one group is smaller than the area", Outcome.Undetermined, Reason.Judgement, Board(board => board with { Area = FactList.Complete("n", "s", "z") })),
        new("TRANS-004", "one group is larger than the area", Outcome.Undetermined, Reason.Judgement, Board(board => board with { Area = FactList.Complete("n") })),
        new("TRANS-004", "there may be other groups", Outcome.Undetermined, Reason.FactMissing, Transition(
            transition => transition with { Groups = transition.Groups.WithCompleteness(Completeness.NotStated) })),
        new("TRANS-004", "the proposals come tomorrow", Outcome.NotApplicable, Reason.NoneRecorded, Lawful, new LocalDate(2022, 5, 26)),
        new("TRANS-004", "the proposals came today", Outcome.Satisfied, Reason.None, Lawful, new LocalDate(2022, 5, 27)),

        new("TRANS-005", "consulted before the section was in force", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-005", "stated to be consulted before", Outcome.Satisfied, Reason.None, Proposal(0, proposal => proposal with { ConsultationEndedOn = null })),
        new("TRANS-005", "consulted after", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Proposal(0, proposal => proposal with { ConsultationEndedOn = new LocalDate(2022, 5, 28) }))
        {
            Locations = ["/transition/boards/0/proposal/consultationEndedOn"],
        },
        new("TRANS-005", "nobody was consulted", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Proposal(
            0, proposal => proposal with { ConsultationEndedOn = null, IsConsulted = false })) { Locations = ["/transition/boards/0/proposal/consulted"] },
        new("TRANS-005", "whether anybody was consulted is not known", Outcome.Undetermined, Reason.FactMissing, Proposal(
            0, proposal => proposal with { ConsultationEndedOn = null, IsConsulted = null })),
        new("TRANS-005", "no proposal is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoProposals),

        new("TRANS-006", "adopted", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-006", "not adopted, since inappropriate", Outcome.Satisfied, Reason.None, Departed(reason: true, ProposalDepartureReason.Inappropriate)),
        new("TRANS-006", "not adopted, and no reason recorded", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Departed(reason: false, null)) { Locations = ["/transition/boards/0/proposal/departureReason"] },
        new("TRANS-006", "not adopted, for a reason of its own", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, Departed(reason: true, ProposalDepartureReason.Other)),
        new("TRANS-006", "not adopted, and why is not known", Outcome.Undetermined, Reason.FactMissing, Departed(reason: null, null)),
        new("TRANS-006", "no proposal is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoProposals),

        new("TRANS-007", "in line with the guidance", Outcome.Satisfied, Reason.None, Lawful),
        new("TRANS-007", "departs for a recorded reason", Outcome.Satisfied, Reason.None, Proposal(
            0, proposal => proposal with { DepartsFromGuidance = true, HasReasonForGuidanceDeparture = true })),
        new("TRANS-007", "departs without a recorded reason", Outcome.Undetermined, Reason.Judgement, Proposal(
            0, proposal => proposal with { DepartsFromGuidance = true, HasReasonForGuidanceDeparture = false })),
        new("TRANS-007", "whether it departs is not known", Outcome.Undetermined, Reason.FactMissing, Proposal(0, proposal => proposal with { DepartsFromGuidance = null })),
        new("TRANS-007", "no proposal is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoProposals),
    ];

    private static CommissioningHistory Lawful(CommissioningHistory history) => history;

    private static CommissioningHistory Nothing(CommissioningHistory history) => history with { Transition = null };

    private static CommissioningHistory NoProposals(CommissioningHistory history) => Transition(transition => transition with
    {
        Boards = FactList.Complete<EstablishedBoard>([.. transition.Boards.Select(board => board with { Proposal = null })]),
    })(history);

    private static Func<CommissioningHistory, CommissioningHistory> Transition(Func<CommissioningTransition, CommissioningTransition> change) =>
        history => history with { Transition = change(history.Transition!) };

    private static Func<CommissioningHistory, CommissioningHistory> Board(Func<EstablishedBoard, EstablishedBoard> change, int position = LawfulCommissioning.Whole) =>
        Transition(transition => transition with
        {
            Boards = FactList.Complete<EstablishedBoard>([.. transition.Boards.Select((board, at) => at == position ? change(board) : board)]),
        });

    private static Func<CommissioningHistory, CommissioningHistory> Proposal(int board, Func<ConstitutionProposal, ConstitutionProposal> change) =>
        Board(one => one with { Proposal = change(one.Proposal!) }, board);

    private static Func<CommissioningHistory, CommissioningHistory> Departed(bool? reason, ProposalDepartureReason? which) =>
        Proposal(0, proposal => proposal with { IsAdopted = false, HasDepartureReason = reason, DepartureReason = which });

    private static Func<CommissioningHistory, CommissioningHistory> Group(Func<ClosingGroup, ClosingGroup> change, int position = LawfulCommissioning.Whole) =>
        Transition(transition => transition with
        {
            Groups = FactList.Complete<ClosingGroup>([.. transition.Groups.Select((group, at) => at == position ? change(group) : group)]),
        });
}
