using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about a constitution.</summary>
internal static partial class ConstitutionCases
{
    private const int Chair = 0;
    private const int ChiefExecutive = 1;
    private const int Finance = 2;
    private const int NonExecutive = 5;
    private const int Trust = 6;
    private const int PrimaryCare = 7;
    private const int Council = 8;
    private const int Other = 9;

    internal static readonly BoardScenario[] All =
    [
        .. Versions, .. NameAndArea, .. Composition, .. ClauseCases, .. Routes, .. Removal, .. OrdinaryMembers, .. Nominations, .. Councils, .. Processes,
        .. Functions, .. Policy,
    ];

    private static Clause Silent => new() { Provides = false, Number = "1.9", Page = 8 };

    /// <summary>The lawful board with one thing changed in its constitution.</summary>
    private static BoardScenario Case(
        string rule, string because, Outcome expected, Reason reason, Func<Constitution, Constitution> change, LocalDate? on = null) =>
        new(rule, because, expected, reason, board => board with { Constitution = change(board.Constitution!) }, on);

    private static BoardScenario Lawful(string rule, Outcome expected = Outcome.Satisfied, Reason reason = Reason.None) =>
        Case(rule, "the lawful constitution", expected, reason, constitution => constitution);

    private static BoardScenario Fails(string rule, string because, Reason reason, string finding, string says, Func<Constitution, Constitution> change) =>
        Case(rule, because, Outcome.NotSatisfied, reason, change).At(finding).Saying(says);

    private static BoardScenario Opens(string rule, string because, string says, Func<Constitution, Constitution> change, Reason reason = Reason.FactMissing) =>
        Case(rule, because, Outcome.Undetermined, reason, change).Saying(says);

    private static Constitution WithSeat(this Constitution constitution, int position, Func<ConstitutionSeat, ConstitutionSeat> change)
    {
        ConstitutionSeat[] seats = [.. constitution.Seats];
        seats[position] = change(seats[position]);
        return constitution with { Seats = FactList.NotStated<ConstitutionSeat>(seats).WithCompleteness(constitution.Seats.Completeness) };
    }

    private static Constitution WithSeats(this Constitution constitution, Func<ConstitutionSeat, bool> kept) =>
        constitution with { Seats = FactList.Complete<ConstitutionSeat>([.. constitution.Seats.Where(kept)]) };

    private static Constitution WithSeatsNotStated(this Constitution constitution) =>
        constitution with { Seats = constitution.Seats.WithCompleteness(Completeness.NotStated) };
}
