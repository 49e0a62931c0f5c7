namespace IcsModel.Rules;

/// <summary>The day a question is asked about, which notes in a stretch how far from it every comparison would still have come out the same.</summary>
/// <remarks>
/// Comparing with a recorded day narrows the stretch to the days on the same side of it. Turning the day into a number, to reckon with it, narrows the
/// stretch to the day itself: what such a sum leads to is known of no other day. So the stretch never holds a day on which the answer could differ.
/// </remarks>
internal readonly struct AskedDay
{
    private readonly Stretch? stretch;

    internal AskedDay(int key, Stretch? stretch = null) => (Key, this.stretch) = (key, stretch);

    /// <summary>The day as a key, for words and for finding the law of the day; nothing is noted.</summary>
    internal int Key { get; }

    /// <summary>The day as a key to reckon with.</summary>
    public static implicit operator int(AskedDay day)
    {
        day.stretch?.NarrowTo(day.Key);
        return day.Key;
    }

    /// <summary>A day that nobody notes anything about.</summary>
    public static implicit operator AskedDay(int key) => new(key);

    public static bool operator <(AskedDay day, int other) => !(day >= other);

    public static bool operator >(AskedDay day, int other) => !(day <= other);

    public static bool operator >=(AskedDay day, int other)
    {
        day.stretch?.Cut(day.Key, other);
        return day.Key >= other;
    }

    public static bool operator <=(AskedDay day, int other)
    {
        day.stretch?.CutAfter(day.Key, other);
        return day.Key <= other;
    }

    public static bool operator <(int other, AskedDay day) => day > other;

    public static bool operator >(int other, AskedDay day) => day < other;

    public static bool operator >=(int other, AskedDay day) => day <= other;

    public static bool operator <=(int other, AskedDay day) => day >= other;

    public static bool operator ==(AskedDay day, int other) => (day >= other) & (day <= other);

    public static bool operator !=(AskedDay day, int other) => !(day == other);

    public static bool operator ==(int other, AskedDay day) => day == other;

    public static bool operator !=(int other, AskedDay day) => !(day == other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AskedDay other && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key;
}
