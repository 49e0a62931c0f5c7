using NodaTime;
using NodaTime.Text;

namespace IcsModel.Law;

/// <summary>A run of days: the first day is in it, the day named by <see cref="To"/> is not.</summary>
/// <remarks>
/// Half-open, so that a body abolished on 1 July 2022 and its successor established on 1 July 2022 share no day and leave no gap.
/// A period with no <see cref="To"/> is still running. Two periods are equal when both their ends are.
/// </remarks>
public sealed record EffectivePeriod
{
    private EffectivePeriod(LocalDate from, LocalDate? to) => (From, To) = (from, to);

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The first day after the period, or null while there is no end.</summary>
    public LocalDate? To { get; }

    /// <summary>A period that starts on <paramref name="from"/> and has no end.</summary>
    public static EffectivePeriod Since(LocalDate from) => new(from, to: null);

    /// <summary>A period from its first day to the day after its last.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public static EffectivePeriod Between(LocalDate from, LocalDate to) =>
        to <= from
            ? throw new ArgumentException("The period would hold no day: it must end after it starts.", nameof(to))
            : new(from, to);

    /// <summary>Whether <paramref name="date"/> is one of the days of the period.</summary>
    public bool Contains(LocalDate date) => From <= date && (To is not { } to || date < to);

    /// <summary>Whether the two periods share at least one day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return (other.To is not { } otherTo || From < otherTo) && (To is not { } to || other.From < to);
    }

    /// <summary>The two ends as ISO dates, such as <c>2022-07-01/2026-04-01</c>, or <c>2022-07-01/..</c> while there is no end.</summary>
    public override string ToString() =>
        string.Concat(LocalDatePattern.Iso.Format(From), "/", To is { } to ? LocalDatePattern.Iso.Format(to) : "..");
}
