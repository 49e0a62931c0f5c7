using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

internal static partial class ConductCases
{
    private static IEnumerable<BoardScenario> Handbook() =>
    [
        new("NHSE-HBK-001", "every item is published", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-HBK-001", "there is no map of functions and decisions", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithoutItem(HandbookItemKind.FunctionsAndDecisionsMap))
        {
            Says = ["The functions and decisions map is not published"],
            Locations = ["/handbook/items"],
        },
        new("NHSE-HBK-001", "two items are missing", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithoutItem(HandbookItemKind.FunctionsAndDecisionsMap).WithoutItem(HandbookItemKind.DelegationArrangements))
        {
            Locations = ["/handbook/items", "/handbook/items"],
        },
        .. Enum.GetValues<HandbookItemKind>().Where(kind => kind != HandbookItemKind.PublicInvolvementPolicy).Select(kind => new BoardScenario(
            "NHSE-HBK-001", $"one item is listed but not published: {kind}", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithItem(kind, item => item with { PublishedOn = null, IsPublished = false }))
        {
            Locations = [$"/handbook/items/{(int)kind}"],
        }),
        new("NHSE-HBK-001", "there is no joint committee, and no terms of reference of one", Outcome.Satisfied, Reason.None,
            board => board.WithoutItem(HandbookItemKind.JointCommitteeTermsOfReference)),
        new("NHSE-HBK-001", "a joint committee without terms of reference in the handbook", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithoutItem(HandbookItemKind.JointCommitteeTermsOfReference)
                .WithCommittee(LawfulGovernance.CommissioningCommittee, committee => committee with { Kind = CommitteeKind.Joint }))
        {
            Says = ["The terms of reference of joint committees are not published"],
            Locations = ["/handbook/items"],
        },
        new("NHSE-HBK-001", "no terms of reference of joint committees, and of which kind a committee is, is not known", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutItem(HandbookItemKind.JointCommitteeTermsOfReference)
                .WithCommittee(LawfulGovernance.CommissioningCommittee, committee => committee with { Kind = null }))
        {
            Says = ["whether there is anything for the terms of reference of joint committees to hold"],
        },
        new("NHSE-HBK-001", "no delegation arrangements, and no function is known to be given to another body", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutItem(HandbookItemKind.DelegationArrangements).WithConstitution(constitution => constitution with { Delegations = FactList<Delegation>.Unknown }))
        {
            Says = ["whether there is anything for the delegation arrangements to hold"],
        },
        new("NHSE-HBK-001", "nine items are published and the unverified one is not", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithoutItem(HandbookItemKind.PublicInvolvementPolicy))
        {
            Says = ["The policy on public involvement is not published"],
        },
        new("NHSE-HBK-001", "an item is published the day after", Outcome.NotSatisfied, Reason.Missing,
            board => board.WithItem(HandbookItemKind.StandingFinancialInstructions, item => item with { PublishedOn = Day.PlusDays(1) })),
        new("NHSE-HBK-001", "an item is published on the day", Outcome.Satisfied, Reason.None,
            board => board.WithItem(HandbookItemKind.StandingFinancialInstructions, item => item with { PublishedOn = Day })),
        new("NHSE-HBK-001", "an item is published without a day", Outcome.Satisfied, Reason.None,
            board => board.WithItem(HandbookItemKind.StandingFinancialInstructions, item => item with { PublishedOn = null, IsPublished = true })),
        new("NHSE-HBK-001", "whether an item is published is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithItem(HandbookItemKind.StandingFinancialInstructions, item => item with { PublishedOn = null })),
        new("NHSE-HBK-001", "what one published item is, is not stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithItem(HandbookItemKind.FunctionsAndDecisionsMap, item => item with { Kind = null })),
        new("NHSE-HBK-001", "one item is not listed, and the list may leave items out", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutItem(HandbookItemKind.FunctionsAndDecisionsMap).WithItemsNotStated())
        {
            Says = ["whether the functions and decisions map is published by the date"],
        },
        new("NHSE-HBK-001", "one item is not listed for another day", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithoutItem(HandbookItemKind.FunctionsAndDecisionsMap) with { StatedOn = Day.PlusDays(-1) }),
        new("NHSE-HBK-001", "nothing is known of the handbook", Outcome.Undetermined, Reason.FactMissing, board => board with { Handbook = null }),
        new("NHSE-HBK-002", "no item contradicts the constitution", Outcome.Satisfied, Reason.None, board => board),
        new("NHSE-HBK-002", "the scheme gives a committee what the constitution reserves", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithItem(HandbookItemKind.SchemeOfReservationAndDelegation, item => item with { ContradictsConstitution = true }))
        {
            Says = ["contradicts the constitution, which prevails"],
            Locations = ["/handbook/items/0"],
        },
        new("NHSE-HBK-002", "one item contradicts the constitution, and of another nothing is stated", Outcome.Undetermined, Reason.SourceUnverified,
            board => board.WithItem(HandbookItemKind.FunctionsAndDecisionsMap, item => item with { ContradictsConstitution = true })
                .WithItem(HandbookItemKind.SchemeOfReservationAndDelegation, item => item with { ContradictsConstitution = null })),
        new("NHSE-HBK-002", "of one item nothing is stated", Outcome.Undetermined, Reason.FactMissing,
            board => board.WithItem(HandbookItemKind.SchemeOfReservationAndDelegation, item => item with { ContradictsConstitution = null })),
        new("NHSE-HBK-002", "the list may leave items out", Outcome.Undetermined, Reason.FactMissing, board => board.WithItemsNotStated()),
        new("NHSE-HBK-002", "the facts are of another day", Outcome.Undetermined, Reason.FactMissing, board => board with { StatedOn = Day.PlusDays(-1) }),
        new("NHSE-HBK-002", "the handbook is empty", Outcome.NotApplicable, Reason.NoneRecorded,
            board => board with { Handbook = new GovernanceHandbook { Items = FactList.Complete<HandbookItem>() } }),
        new("NHSE-HBK-002", "nothing is known of the handbook", Outcome.Undetermined, Reason.FactMissing, board => board with { Handbook = null }),
    ];

    private static IntegratedCareBoard WithItem(this IntegratedCareBoard board, HandbookItemKind kind, Func<HandbookItem, HandbookItem> change) =>
        board.WithItems([.. board.Handbook!.Items.Select(item => item.Kind == kind ? change(item) : item)]);

    private static IntegratedCareBoard WithoutItem(this IntegratedCareBoard board, HandbookItemKind kind) =>
        board.WithItems([.. board.Handbook!.Items.Where(item => item.Kind != kind)]);

    private static IntegratedCareBoard WithItems(this IntegratedCareBoard board, HandbookItem[] items) =>
        board with { Handbook = new GovernanceHandbook { Items = FactList.NotStated<HandbookItem>(items).WithCompleteness(board.Handbook!.Items.Completeness) } };

    private static IntegratedCareBoard WithItemsNotStated(this IntegratedCareBoard board) =>
        board with { Handbook = new GovernanceHandbook { Items = board.Handbook!.Items.WithCompleteness(Completeness.NotStated) } };
}
