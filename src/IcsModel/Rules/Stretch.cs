namespace IcsModel.Rules;

/// <summary>The days around one for which what was found of it holds, half-open, as keys.</summary>
internal sealed class Stretch
{
    /// <summary>The first day.</summary>
    internal int From { get; private set; }

    /// <summary>The first day after.</summary>
    internal int Until { get; private set; } = DayKey.Never;

    /// <summary>Whether only the day itself is left, because somebody reckoned with it.</summary>
    internal bool IsOneDay { get; private set; }

    internal void Reset() => (From, Until, IsOneDay) = (0, DayKey.Never, false);

    /// <summary>Keeps the days on the same side of the start of a day.</summary>
    internal void Cut(int day, int start)
    {
        if (day >= start)
        {
            From = Math.Max(From, start);
        }
        else
        {
            Until = Math.Min(Until, start);
        }
    }

    /// <summary>Keeps the days on the same side of the end of a day.</summary>
    internal void CutAfter(int day, int last)
    {
        // Keys run on after the end of a month, so that one more than a key comes before the next day.
        if (last != DayKey.Never)
        {
            Cut(day, last + 1);
        }
    }

    internal void NarrowTo(int day)
    {
        (From, Until) = (day, day + 1);
        IsOneDay = true;
    }

    /// <summary>Takes over the bounds of a narrower stretch.</summary>
    internal void Meet(Stretch other) => (From, Until) = (Math.Max(From, other.From), Math.Min(Until, other.Until));
}
