using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;
using IcsModel.Testing;
using IcsModel.Tests.Boards;

namespace IcsModel.Tests.Constitutions;

/// <content>Who may be deputy chair, and who may chair which committee.</content>
internal static partial class OwnCases
{
    private const string DeputyChair = "LOCAL-DEPUTY-1";
    private const string AuditChair = "LOCAL-AUDIT-CHAIR-1";
    private const string RemunerationChair = "LOCAL-REMUNERATION-CHAIR-1";

    private static OwnCase[] Roles() =>
    [
        new(DeputyChair, "a non-executive member", Outcome.Satisfied, Reason.None, board => board),
        new(DeputyChair, "the director of finance", Outcome.NotSatisfied, Reason.IncompatibleRole, board => FinanceIsDeputy(board))
        {
            Says = ["is deputy chair, which the constitution does not allow (clause 3.3, page 12)."],
            Findings = ["/board/members/2/deputyChair", "/constitution/seats/2"],
        },
        new(DeputyChair, "the director of finance, since a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => FinanceIsDeputy(board).With(LawfulBoard.Finance, member => member with { From = null })),
        new(DeputyChair, "somebody in a seat not stated", Outcome.Undetermined, Reason.FactMissing,
            board => FinanceIsDeputy(board).With(LawfulBoard.Finance, member => member with { Seat = null })),
        new(DeputyChair, "the director of finance, of whom the constitution says nothing known", Outcome.Undetermined, Reason.FactMissing,
            board => FinanceIsDeputy(board).WithSeat(SeatKind.DirectorOfFinance, seat => seat with { MayBeDeputyChair = null })),
        new(DeputyChair, "the director of finance, whom a second entry allows", Outcome.Satisfied, Reason.None,
            board => FinanceIsDeputy(board).WithSeats(seats => [.. seats, new ConstitutionSeat { Kind = SeatKind.DirectorOfFinance, MayBeDeputyChair = true }])),
        new(DeputyChair, "the director of finance where the seats are not all listed", Outcome.Undetermined, Reason.FactMissing, board => FinanceIsDeputy(board).WithConstitution(
            constitution => constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) })),
        new(DeputyChair, "the director of finance under a version without a first day", Outcome.Undetermined, Reason.FactMissing,
            board => FinanceIsDeputy(board).WithConstitution(constitution => constitution with { From = null })),
        new(DeputyChair, "nobody", Outcome.NotApplicable, Reason.SeatEmpty, board => board.With(LawfulBoard.Deputy, member => member with { IsDeputyChair = false })),
        new(DeputyChair, "perhaps somebody", Outcome.Undetermined, Reason.FactMissing, board => board.With(LawfulBoard.Deputy, member => member with { IsDeputyChair = null })),
        new(AuditChair, "a non-executive member", Outcome.Satisfied, Reason.None, board => board),
        new(AuditChair, "the director of finance", Outcome.NotSatisfied, Reason.IncompatibleRole, board => WithChair(board, CommitteeKind.Audit, "p-finance"))
        {
            Findings = ["/committees/0/chair", "/constitution/seats/2"],
        },
        new(AuditChair, "the director of finance, known for another day", Outcome.Undetermined, Reason.FactMissing,
            board => WithChair(board, CommitteeKind.Audit, "p-finance") with { StatedOn = new(2026, 8, 31) }),
        new(AuditChair, "the director of finance, who also holds a non-executive seat", Outcome.Satisfied, Reason.None,
            board => WithChair(board, CommitteeKind.Audit, "p-finance").With(LawfulBoard.ThirdNonExecutive, member => member with { Person = new Person { Id = "p-finance" } })),
        new(AuditChair, "the director of finance, while somebody has no id", Outcome.Undetermined, Reason.FactMissing,
            board => WithChair(board, CommitteeKind.Audit, "p-finance").With(LawfulBoard.ThirdNonExecutive, member => member with { Person = null })),
        new(AuditChair, "the director of finance on a list of members not complete", Outcome.Undetermined, Reason.FactMissing,
            board => WithChair(board, CommitteeKind.Audit, "p-finance").WithMembersNotStated()),
        new(AuditChair, "the director of finance, since a day not stated", Outcome.Undetermined, Reason.FactMissing,
            board => WithChair(board, CommitteeKind.Audit, "p-finance").With(LawfulBoard.Finance, member => member with { From = null })),
        new(AuditChair, "somebody from outside the board", Outcome.NotApplicable, Reason.NoneRecorded, board => WithChair(board, CommitteeKind.Audit, "p-90")),
        new(AuditChair, "somebody without an id", Outcome.Undetermined, Reason.FactMissing, board => WithChair(board, CommitteeKind.Audit, id: null))
        {
            Says = ["who is chair of the audit committee (a person id)"],
        },
        new(AuditChair, "no audit committee among all", Outcome.NotApplicable, Reason.NoneRecorded, board => board with { Committees = FactList.Complete<Committee>() }),
        new(AuditChair, "no audit committee among those known", Outcome.Undetermined, Reason.FactMissing, board => board with { Committees = FactList.NotStated<Committee>() }),
        new(RemunerationChair, "a non-executive member", Outcome.Satisfied, Reason.None, board => board),
        new(RemunerationChair, "the chief executive", Outcome.NotSatisfied, Reason.IncompatibleRole, board => WithChair(board, CommitteeKind.Remuneration, "p-chief-executive"))
        {
            Says = ["is chair of the remuneration committee, which the constitution does not allow (clause 3.2, page 11)."],
            Findings = ["/committees/1/chair", "/constitution/seats/1"],
        },
        new(RemunerationChair, "not known", Outcome.Undetermined, Reason.FactMissing, board => WithChair(board, CommitteeKind.Remuneration, id: null)),
        new(RemunerationChair, "somebody from outside the board", Outcome.NotApplicable, Reason.NoneRecorded, board => WithChair(board, CommitteeKind.Remuneration, "p-90")),
    ];

    private static IntegratedCareBoard FinanceIsDeputy(IntegratedCareBoard board) => board
        .With(LawfulBoard.Deputy, member => member with { IsDeputyChair = false })
        .With(LawfulBoard.Finance, member => member with { IsDeputyChair = true });

    private static IntegratedCareBoard WithChair(IntegratedCareBoard board, CommitteeKind kind, string? id) =>
        board with
        {
            Committees = FactList.Complete<Committee>(
                [.. board.Committees.Select(committee => committee.Kind == kind ? committee with { Chair = new Person { Id = id } } : committee)]),
        };
}
