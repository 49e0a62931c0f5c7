using IcsModel.Boards;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about eligibility, appointment and terms of office.</summary>
internal static partial class EligibilityCases
{
    internal static readonly BoardScenario[] All =
    [
        .. DisqualificationRules(),
        .. LookBackRules(),
        .. UnverifiedCriteria(),
        .. Roles(),
        .. Directors(),
        .. Nominations(),
        .. Terms(),
        .. Pay(),
        .. Fitness(),
        .. AppointmentTests(),
        .. AnnualTests(),
        .. Leavers(),
        .. ChairTests(),
    ];

    private static LocalDate Seated => new(2026, 4, 1);

    private static IntegratedCareBoard Lawful(IntegratedCareBoard board) => board;

    private static IntegratedCareBoard Nobody(IntegratedCareBoard board) => board with { Members = FactList.Complete<BoardMember>() };

    private static IntegratedCareBoard NotAll(IntegratedCareBoard board) => board with { Members = board.Members.WithCompleteness(Completeness.Partial) };

    private static IntegratedCareBoard StatedForAnotherDay(IntegratedCareBoard board) => board with { StatedOn = new LocalDate(2026, 8, 31) };

    private static Func<IntegratedCareBoard, IntegratedCareBoard> With(int member, Func<BoardMember, BoardMember> change) => board => board.WithMember(member, change);

    private static Func<IntegratedCareBoard, IntegratedCareBoard> Then(this Func<IntegratedCareBoard, IntegratedCareBoard> first, Func<IntegratedCareBoard, IntegratedCareBoard> next) =>
        board => next(first(board));

    private static Func<IntegratedCareBoard, IntegratedCareBoard> With(int member, params ReadOnlySpan<Func<BoardMember, BoardMember>> changes)
    {
        var all = changes.ToArray();
        return board => all.Aggregate(board, (made, change) => made.WithMember(member, change));
    }
}
