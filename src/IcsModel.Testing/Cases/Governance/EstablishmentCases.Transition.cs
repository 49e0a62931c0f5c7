using IcsModel.Boards;
using IcsModel.Establishment;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>First constitutions, transfers, clusters and the first day of a new board.</content>
internal static partial class EstablishmentCases
{
    private static readonly Body Group = new() { Kind = BodyKind.ClinicalCommissioningGroup, Name = "NHS Sampleton CCG" };
    private static readonly Body New = new() { Kind = BodyKind.IntegratedCareBoard, Code = "QXX" };
    private static readonly Body NhsEngland = new() { Kind = BodyKind.NhsEngland };

    private static BoardScenario[] FirstConstitutions =>
    [
        First("the proposal was adopted", Outcome.Satisfied, Reason.None, new() { AreaWasListed = true, ProposalWasAdopted = true }),
        First("another constitution on a ground", Outcome.Satisfied, Reason.None, new()
        {
            AreaWasListed = true,
            ProposalWasAdopted = false,
            Grounds = FactList.NotStated(OwnConstitutionGround.ConsultationInsufficient),
        }).Saying("A ground is recorded"),
        First("the proposal was not adopted on no ground", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, new()
        {
            AreaWasListed = true,
            ProposalWasAdopted = false,
            Grounds = FactList.Complete<OwnConstitutionGround>(),
        }).At("/board/firstConstitution/grounds"),
        First("the grounds are not known", Outcome.Undetermined, Reason.FactMissing, new() { AreaWasListed = true, ProposalWasAdopted = false }),
        First("the area was on no list", Outcome.NotSatisfied, Reason.ProcedureNotFollowed, new() { AreaWasListed = false, ProposalWasAdopted = true }).At("/board/firstConstitution/areaWasListed"),
        First("the list is not known", Outcome.Undetermined, Reason.FactMissing, new() { ProposalWasAdopted = true }),
        First("nothing is known", Outcome.Undetermined, Reason.FactMissing, null),
        new("ICB-EST-008", "a board of a merger", Outcome.NotApplicable, Reason.NotEngaged, board => board),
        new("ICB-EST-008", "a board established the day after the first boards", Outcome.NotApplicable, Reason.NotEngaged, board => board with { EstablishedOn = FirstBoards.PlusDays(1) }),
        new("ICB-EST-008", "when the board was established is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishedOn = null }),
    ];

    private static BoardScenario[] Transfers =>
    [
        .. Permitted(TransferOccasion.CommissioningGroupAbolished, BodyKind.ClinicalCommissioningGroup, BodyKind.IntegratedCareBoard, BodyKind.NhsEngland),
        .. Permitted(TransferOccasion.BoardEstablished, BodyKind.NhsFoundationTrust, BodyKind.IntegratedCareBoard),
        .. Permitted(TransferOccasion.BoardEstablished, BodyKind.SpecialHealthAuthority, BodyKind.IntegratedCareBoard),
        .. Permitted(TransferOccasion.BoardVaried, BodyKind.IntegratedCareBoard, BodyKind.IntegratedCareBoard, BodyKind.NhsEngland),
        .. Permitted(TransferOccasion.BoardAbolished, BodyKind.IntegratedCareBoard, BodyKind.IntegratedCareBoard, BodyKind.NhsEngland),
        Refused("the assets of a council on establishment", TransferOccasion.BoardEstablished, BodyKind.LocalAuthority, BodyKind.IntegratedCareBoard, "/board/transferSchemes/0/transferor"),
        Refused("to NHS England on establishment", TransferOccasion.BoardEstablished, BodyKind.NhsTrust, BodyKind.NhsEngland, "/board/transferSchemes/0/transferee"),
        Refused("from a trust on the abolition of a group", TransferOccasion.CommissioningGroupAbolished, BodyKind.NhsTrust, BodyKind.IntegratedCareBoard, "/board/transferSchemes/0/transferor"),
        Refused("to a trust on the abolition of a board", TransferOccasion.BoardAbolished, BodyKind.IntegratedCareBoard, BodyKind.NhsTrust, "/board/transferSchemes/0/transferee"),
        Scheme("ICB-EST-010", "the board made the scheme itself", Outcome.NotSatisfied, Reason.InvalidRoute, scheme => scheme with { MadeBy = Actor.Chair }),
        Scheme("ICB-EST-010", "who made it is not known", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { MadeBy = null }),
        Scheme("ICB-EST-010", "the occasion is not known", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { Occasion = null }),
        Scheme("ICB-EST-010", "a scheme made the day after", Outcome.NotApplicable, Reason.NoneRecorded, scheme => scheme with { MadeOn = LawfulGovernance.Day.PlusDays(1), MadeBy = Actor.Chair }),
        new("ICB-EST-010", "no scheme is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board),

        Scheme("ICB-EST-011", "everything a group had goes to a board", Outcome.Satisfied, Reason.None, scheme => scheme),
        Scheme("ICB-EST-011", "only the liabilities of a group, and nothing else", Outcome.NotSatisfied, Reason.Missing, scheme => scheme with { Coverage = TransferCoverage.AllLiabilities, IsWholeWithOthers = false }).At("/board/transferSchemes/0"),
        Scheme("ICB-EST-011", "only the liabilities of a group in this scheme", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { Coverage = TransferCoverage.AllLiabilities }),
        Scheme("ICB-EST-011", "a part, and with other schemes the whole", Outcome.Satisfied, Reason.None, scheme => scheme with { Coverage = TransferCoverage.Part, IsWholeWithOthers = true }),
        Scheme("ICB-EST-011", "what it transfers is not known", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { Coverage = null }),
        Scheme("ICB-EST-011", "what a group had goes to NHS England", Outcome.NotSatisfied, Reason.IncompatibleRole, scheme => scheme with { Transferee = NhsEngland }).At("/board/transferSchemes/0/transferee"),
        Scheme("ICB-EST-011", "to whom it transfers is not known", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { Transferee = null }),
        Scheme("ICB-EST-011", "all liabilities of an abolished board", Outcome.Satisfied, Reason.None, scheme => scheme with { Occasion = TransferOccasion.BoardAbolished, Coverage = TransferCoverage.AllLiabilities, Transferee = NhsEngland }),
        Scheme("ICB-EST-011", "a disputed liability of an abolished board stays behind", Outcome.NotSatisfied, Reason.Missing, scheme => scheme with { Occasion = TransferOccasion.BoardAbolished, Coverage = TransferCoverage.Part, IsWholeWithOthers = false }),
        Scheme("ICB-EST-011", "the occasion is not known", Outcome.Undetermined, Reason.FactMissing, scheme => scheme with { Occasion = null }),
        Scheme("ICB-EST-011", "no scheme on an abolition", Outcome.NotApplicable, Reason.NoneRecorded, scheme => scheme with { Occasion = TransferOccasion.BoardEstablished, Coverage = TransferCoverage.Part }),
    ];

    private static BoardScenario[] Clusters =>
    [
        InCluster("nothing is the cluster's own", Outcome.Satisfied, Reason.None, new() { Name = "Midshires", From = LawfulGovernance.Established, ActsAsBody = false }).Saying("Midshires acts only through its boards."),
        InCluster("a plan is the cluster's own", Outcome.NotSatisfied, Reason.IncompatibleRole, new() { Name = "Midshires", From = LawfulGovernance.Established, ActsAsBody = true }).At("/board/clusters/0/actsAsBody").Saying("Midshires is recorded as acting itself."),
        InCluster("what it does is not known", Outcome.Undetermined, Reason.FactMissing, new() { From = LawfulGovernance.Established }),
        InCluster("since when there is the cluster is not known", Outcome.Undetermined, Reason.FactMissing, new() { ActsAsBody = true }),
        InCluster("the cluster ended that day", Outcome.NotApplicable, Reason.NoneRecorded, new() { From = LawfulGovernance.Established, To = LawfulGovernance.Day, ActsAsBody = true }),
        InCluster("the cluster begins the day after", Outcome.NotApplicable, Reason.NoneRecorded, new() { From = LawfulGovernance.Day.PlusDays(1), ActsAsBody = true }),
        new("NHSE-CLUST-001", "no cluster is recorded", Outcome.NotApplicable, Reason.NoneRecorded, board => board),
    ];

    private static BoardScenario[] FirstDays =>
    [
        new("NHSE-MERGE-004", "asked on the first day", Outcome.Satisfied, Reason.None, board => board, LawfulGovernance.Established),
        new("NHSE-MERGE-004", "the facts are stated for the first day", Outcome.Satisfied, Reason.None, board => board with { StatedOn = LawfulGovernance.Established }),
        new("NHSE-MERGE-004", "the facts are given for a later day", Outcome.Undetermined, Reason.FactMissing, board => board) { Says = ["for the first day of the board"] },
        new("NHSE-MERGE-004", "no chair on the first day", Outcome.NotSatisfied, Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Chair), LawfulGovernance.Established) { Says = ["(ICB-BOARD-001)"] },
        new("NHSE-MERGE-004", "no chair on the first day, asked later", Outcome.NotSatisfied, Reason.Vacancy, board => board.WithoutMember(LawfulBoard.Chair) with { StatedOn = LawfulGovernance.Established }),
        new("NHSE-MERGE-004", "a nomination carried over without a record", Outcome.Undetermined, Reason.FactMissing, CarriedOver(record: null), LawfulGovernance.Established)
        {
            Says = ["the record by which a nomination made for a board before this one counts for it"],
        },
        new("NHSE-MERGE-004", "a nomination carried over by a record", Outcome.Satisfied, Reason.None, CarriedOver("order of 2026, article 7"), LawfulGovernance.Established),
        new("NHSE-MERGE-004", "a board established before the mergers", Outcome.NotApplicable, Reason.NotEngaged, board => board with { EstablishedOn = new(2026, 3, 31) }),
        new("NHSE-MERGE-004", "when the board was established is not known", Outcome.Undetermined, Reason.FactMissing, board => board with { EstablishedOn = null }),
    ];

    private static BoardScenario First(string because, Outcome expected, Reason reason, FirstConstitution? first) =>
        new("ICB-EST-008", because, expected, reason, board => board with { EstablishedOn = FirstBoards, FirstConstitution = first });

    private static BoardScenario Scheme(string rule, string because, Outcome expected, Reason reason, Func<TransferScheme, TransferScheme> change) =>
        new(rule, because, expected, reason, board => board with { TransferSchemes = FactList.NotStated(change(LawfulScheme)) });

    private static TransferScheme LawfulScheme => new()
    {
        Occasion = TransferOccasion.CommissioningGroupAbolished,
        MadeBy = Actor.NhsEngland,
        MadeOn = new(2022, 6, 20),
        Transferor = Group,
        Transferee = New,
        Coverage = TransferCoverage.Everything,
    };

    private static IEnumerable<BoardScenario> Permitted(TransferOccasion occasion, BodyKind from, params BodyKind[] to) =>
        to.Select(kind => Scheme("ICB-EST-010", $"{occasion} from {from} to {kind}", Outcome.Satisfied, Reason.None, Between(occasion, from, kind)));

    private static BoardScenario Refused(string because, TransferOccasion occasion, BodyKind from, BodyKind to, string finding) =>
        Scheme("ICB-EST-010", because, Outcome.NotSatisfied, Reason.IncompatibleRole, Between(occasion, from, to)).At(finding);

    private static Func<TransferScheme, TransferScheme> Between(TransferOccasion occasion, BodyKind from, BodyKind to) =>
        scheme => scheme with { Occasion = occasion, Transferor = new() { Kind = from }, Transferee = new() { Kind = to } };

    private static BoardScenario InCluster(string because, Outcome expected, Reason reason, Cluster cluster) =>
        new("NHSE-CLUST-001", because, expected, reason, board => board with { Clusters = FactList.Complete(cluster) });

    private static Func<IntegratedCareBoard, IntegratedCareBoard> CarriedOver(string? record) =>
        board => board with
        {
            Succession = new() { CarriedOver = FactList.Complete(new CarriedOverNomination { Member = "council", MadeFor = Neighbour, TransitionalRecord = record }) },
        };
}
