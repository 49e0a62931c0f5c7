using IcsModel.Boards;

namespace IcsModel.Testing;

/// <summary>The lawful board together with everything it must provide, keep, publish and hold, so that every rule on boards that can be satisfied is.</summary>
/// <remarks>
/// <see cref="LawfulBoard"/> with its whole constitution, committees at work, meetings, people fit for office, registers of interests, officers and accounts. Change it
/// with <see cref="BoardChanges"/> and <c>with</c>.
/// </remarks>
public static partial class LawfulGovernance
{
    /// <summary>The day the board of <see cref="Create()"/> was established: 1 April 2026.</summary>
    public static readonly LocalDate Established = new(2026, 4, 1);

    /// <summary>A day on which every rule is in force and the board has been at work for some months: 1 September 2026.</summary>
    public static readonly LocalDate Day = new(2026, 9, 1);

    /// <summary>The board, established on 1 April 2026.</summary>
    public static IntegratedCareBoard Create() => Create(Established);

    /// <summary>The same board established on another day; everything else keeps its distance from that day.</summary>
    public static IntegratedCareBoard Create(LocalDate established)
    {
        var board = LawfulBoard.Create(established);
        board = WithWholeConstitution(board, established);
        board = WithEveryCommittee(board, established);
        board = WithMeetings(board, established);
        board = WithEligiblePeople(board, established);
        board = WithInterests(board, established);
        board = WithConduct(board, established);
        return WithAccounts(board, established);
    }
}
