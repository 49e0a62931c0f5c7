using IcsModel.Boards;

namespace IcsModel.TestSupport;

/// <summary>The lawful board together with everything it must provide, keep, publish and hold, so that every rule that can be satisfied is.</summary>
internal static partial class LawfulGovernance
{
    /// <summary>The day the board of <see cref="Create()"/> was established.</summary>
    public static readonly LocalDate Established = new(2026, 4, 1);

    /// <summary>A day on which every rule is in force and the board has been at work for some months.</summary>
    public static readonly LocalDate Day = new(2026, 9, 1);

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
