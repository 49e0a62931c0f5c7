using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Interests;

/// <summary>The deadlines of all interests in the registers, worked out once: 28 days, of which the day of becoming aware is not one.</summary>
/// <remarks>Nil returns are left out, unless somebody is stated to have become aware of a conflict all the same.</remarks>
internal sealed class DeclarationDeadlines
{
    private const int Days = 28;

    private static readonly LocalDate FirstBoards = BoardDefinitions.FromFirstBoards[0].From;

    internal DeclarationDeadlines(IntegratedCareBoard board)
    {
        var existedFrom = board.EstablishedOn is { } established && established > FirstBoards ? established : FirstBoards;
        var (all, untimely) = (new List<DeclarationDeadline>(), new List<DeclarationDeadline>());
        for (var register = 0; register < board.RegistersOfInterests.Count; register++)
        {
            var entries = board.RegistersOfInterests[register].Entries;
            for (var position = 0; position < entries.Count; position++)
            {
                if (entries[position] is { IsNilReturn: true, AwareOn: null })
                {
                    continue;
                }

                var deadline = Of(register, position, entries[position], existedFrom);
                all.Add(deadline);
                if (deadline.IsTimely)
                {
                    LastTimely = Math.Max(LastTimely, deadline.Declared);
                }
                else
                {
                    untimely.Add(deadline);
                }
            }
        }

        All = [.. all];
        Untimely = [.. untimely];
    }

    /// <summary>Every interest, in the order of the registers.</summary>
    internal DeclarationDeadline[] All { get; }

    /// <summary>Those that are not shown to have been declared in time whatever the date.</summary>
    internal DeclarationDeadline[] Untimely { get; }

    /// <summary>The day as a key from which all the others have been declared; 0 where there are no others.</summary>
    internal int LastTimely { get; }

    private static DeclarationDeadline Of(int register, int position, InterestEntry entry, LocalDate existedFrom) =>
        new(
            register,
            position,
            entry.AwareOn is { } aware ? DayKey.Of(aware) : 0,
            entry.DeclaredOn is { } declared ? DayKey.Of(declared) : 0,
            entry.AwareOn is { } from ? DayKey.Of(from.PlusDaysOrLast(Days)) : 0,
            entry.AwareOn is { } first ? DayKey.Of(first.PlusDaysOrLast(Days - 1)) : 0,
            entry.IsDeclared == false,
            entry.AwareOn < existedFrom);
}
