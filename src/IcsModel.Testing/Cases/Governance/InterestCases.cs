using IcsModel.Boards;
using IcsModel.Conduct;
using IcsModel.Interests;

namespace IcsModel.Testing.Cases.Governance;

/// <summary>Cases of the rules about interests.</summary>
internal static partial class InterestCases
{
    internal static readonly BoardScenario[] All = [.. Registers, .. Publication, .. Arrangements, .. Deadlines, .. Entries, .. Management, .. Repeated, .. Policies];

    /// <summary>A lawful board of 1 July 2022, for days before the board of <see cref="LawfulGovernance.Create()"/>.</summary>
    private static IntegratedCareBoard Old { get; } = LawfulGovernance.Create(new LocalDate(2022, 7, 1));

    internal static IntegratedCareBoard WithRegister(this IntegratedCareBoard board, int position, Func<RegisterOfInterests, RegisterOfInterests> change) =>
        board with { RegistersOfInterests = Replace(board.RegistersOfInterests, position, change) };

    internal static IntegratedCareBoard WithEntry(this IntegratedCareBoard board, int register, int position, Func<InterestEntry, InterestEntry> change) =>
        board.WithRegister(register, one => one with { Entries = Replace(one.Entries, position, change) });

    internal static IntegratedCareBoard WithoutEntry(this IntegratedCareBoard board, int register, int position) =>
        board.WithRegister(register, one => one with { Entries = Without(one.Entries, position) });

    internal static IntegratedCareBoard WithoutRegister(this IntegratedCareBoard board, int position) =>
        board with { RegistersOfInterests = Without(board.RegistersOfInterests, position) };

    internal static IntegratedCareBoard WithRegistersNotStated(this IntegratedCareBoard board) =>
        board with { RegistersOfInterests = board.RegistersOfInterests.WithCompleteness(Completeness.NotStated) };

    internal static IntegratedCareBoard WithEntriesNotStated(this IntegratedCareBoard board, int register) =>
        board.WithRegister(register, one => one with { Entries = one.Entries.WithCompleteness(Completeness.NotStated) });

    /// <summary>The lawful board where the chair's interest has other days.</summary>
    internal static IntegratedCareBoard WithInterest(this IntegratedCareBoard board, LocalDate? aware, LocalDate? declared, bool? isDeclared) =>
        board.WithEntry(
            LawfulGovernance.BoardRegister,
            LawfulGovernance.ChairsInterest,
            entry => entry with { AwareOn = aware, DeclaredOn = declared, IsDeclared = isDeclared });

    private static IntegratedCareBoard WithPolicy(this IntegratedCareBoard board, Func<ConflictsPolicy, ConflictsPolicy> change) =>
        board with { ConflictsPolicy = change(board.ConflictsPolicy!) };

    private static IntegratedCareBoard WithConduct(this IntegratedCareBoard board, Func<ConductArrangements, ConductArrangements> change) =>
        board with { Conduct = change(board.Conduct!) };

    private static FactList<T> Replace<T>(FactList<T> list, int position, Func<T, T> change)
        where T : notnull
    {
        T[] items = [.. list];
        items[position] = change(items[position]);
        return FactList.NotStated<T>(items).WithCompleteness(list.Completeness);
    }

    private static FactList<T> Without<T>(FactList<T> list, int position)
        where T : notnull => FactList.NotStated<T>([.. list.Where((_, i) => i != position)]).WithCompleteness(list.Completeness);
}
