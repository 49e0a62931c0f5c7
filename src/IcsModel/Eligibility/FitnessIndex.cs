using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What the fit and proper person tests of all members show at a glance, worked out once.</summary>
internal sealed class FitnessIndex
{
    internal FitnessIndex(IntegratedCareBoard board)
    {
        Records = new FitnessRecord[board.Members.Count];
        LeastRecent = DayKey.Never;
        AllSeatedSinceStart = true;
        for (var i = 0; i < Records.Length; i++)
        {
            var record = FitnessRecord.Of(board.Members[i]);
            Records[i] = record;
            AllFitFrom = Math.Max(AllFitFrom, record.FitFrom);
            AllTestedFrom = Math.Max(AllTestedFrom, record.TestedFrom);
            LeastRecent = Math.Min(LeastRecent, record.LastTested);
            MostRecent = Math.Max(MostRecent, record.LastTested);
            AllSeatedSinceStart &= board.Members[i].From is not { } from || DayKey.Of(from) >= FitAndProperDefinitions.Start;
        }
    }

    /// <summary>What the tests of each member show, in the order of the list.</summary>
    internal FitnessRecord[] Records { get; }

    /// <summary>The first day from which every listed member surely meets all of clause 3.1, as a key.</summary>
    internal int AllFitFrom { get; }

    /// <summary>The first day from which a whole test on appointment is recorded of every listed member, as a key.</summary>
    internal int AllTestedFrom { get; }

    /// <summary>The day of the least recent of the last annual tests, as a key; 0 where some member has none.</summary>
    internal int LeastRecent { get; }

    /// <summary>The day of the most recent of the last annual tests, as a key.</summary>
    internal int MostRecent { get; }

    /// <summary>Whether nobody listed took their seat before the framework held for new appointments.</summary>
    internal bool AllSeatedSinceStart { get; }
}
