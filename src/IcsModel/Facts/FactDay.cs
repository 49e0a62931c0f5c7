using NodaTime;

namespace IcsModel;

/// <summary>A date asked about, and whether undated facts are known on it.</summary>
internal readonly struct FactDay
{
    /// <summary>A date, seen from the day the facts are stated for.</summary>
    /// <param name="stated">The day the facts are stated for as a key, 0 where they are given for the day asked about.</param>
    /// <param name="asAt">The date asked about as a key.</param>
    internal FactDay(int stated, int asAt) => (AsAt, Spoken) = (asAt, stated == 0 || stated == asAt);

    /// <summary>The date as a key.</summary>
    internal int AsAt { get; }

    /// <summary>Whether undated facts, and the completeness of lists, are known on the date.</summary>
    internal bool Spoken { get; }

    /// <summary>Whether a list is known to be complete on the date.</summary>
    internal bool IsComplete<T>(FactList<T> list) => Spoken && list.IsComplete;

    /// <summary>Whether something dated had happened by the end of the date; a fact without a date never has.</summary>
    internal bool HasHappened(LocalDate? on) => on is { } day && DayKey.Of(day) <= AsAt;

    /// <summary>Whether something with these days runs on the date: yes, no, or null where its first day is not known and undated facts do not speak.</summary>
    internal bool? Runs(LocalDate? from, LocalDate? to)
    {
        if (AsAt >= DayKey.EndOf(to) || (from is { } first && DayKey.Of(first) > AsAt))
        {
            return false;
        }

        return from is not null || Spoken ? true : null;
    }
}
