using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Boards;

/// <summary>Cases of the rules on the composition of a board: who sits on it, by which route, and in which roles.</summary>
internal static partial class CompositionCases
{
    internal static readonly BoardScenario[] All =
        [.. Chairs, .. ChiefExecutives, .. Employment, .. OrdinaryMembers, .. Nominees, .. People, .. Constitutions, .. Seats, .. Statements, .. Roles];

    private static BoardScenario Met(string rule, string because, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null) =>
        new(rule, because, Outcome.Satisfied, Reason.None, change, on);

    private static BoardScenario Unmet(string rule, string because, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null) =>
        new(rule, because, Outcome.NotSatisfied, reason, change, on);

    private static BoardScenario Open(string rule, string because, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null) =>
        new(rule, because, Outcome.Undetermined, reason, change, on);

    private static BoardScenario Idle(string rule, string because, Reason reason, Func<IntegratedCareBoard, IntegratedCareBoard> change, LocalDate? on = null) =>
        new(rule, because, Outcome.NotApplicable, reason, change, on);

    private static BoardMember As(this BoardMember member, string person) => member with { Person = new Person { Id = person } };

    /// <summary>The board without its members but those with one of the ids.</summary>
    private static IntegratedCareBoard Only(this IntegratedCareBoard board, params string[] ids) => board.WithoutMembers(member => !ids.Contains(member.Id, StringComparer.Ordinal));

}
