using IcsModel.Constitutions;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Routes;

/// <summary>Whether the constitution in force on a day provided something.</summary>
/// <remarks>
/// A version known not to have been in force on the day says nothing about it. One whose first day is not known can show that something was provided,
/// never that it was not.
/// </remarks>
internal static class ClauseOnDay
{
    internal static bool? Provides(Constitution? constitution, Clause? clause, AskedDay day)
    {
        if (constitution is null || day >= DayKey.EndOf(constitution.To) || (constitution.From is { } from && DayKey.Of(from) > day))
        {
            return null;
        }

        return clause?.Provides == false && constitution.From is null ? null : clause?.Provides;
    }

    internal static bool? Provides(Constitution? constitution, Clause? clause, LocalDate? day) =>
        day is { } date ? Provides(constitution, clause, DayKey.Of(date)) : null;
}
