using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Systems;

/// <summary>What is known of an integrated care system on a date.</summary>
internal readonly struct SystemFacts
{
    internal SystemFacts(SystemIndex index, RuleParameters parameters, int asAt) => (Index, Parameters, Day) = (index, parameters, new(index.Stated, asAt));

    internal SystemIndex Index { get; }

    internal IntegratedCareSystem System => Index.System;

    internal RuleParameters Parameters { get; }

    /// <summary>The date, and what speaks on it.</summary>
    internal FactDay Day { get; }

    /// <summary>The date as a key.</summary>
    internal int AsAt => Day.AsAt;

    /// <inheritdoc cref="FactDay.Spoken"/>
    internal bool Spoken => Day.Spoken;

    /// <summary>Whether the board of the system existed on the date; without a day of establishment it is taken to.</summary>
    internal bool BoardExists => AsAt >= Index.Established && AsAt < Index.Abolished;

    /// <inheritdoc cref="FactDay.IsComplete"/>
    internal bool IsComplete<T>(FactList<T> list) => Day.IsComplete(list);

    /// <inheritdoc cref="FactDay.HasHappened"/>
    internal bool HasHappened(LocalDate? on) => Day.HasHappened(on);

    /// <inheritdoc cref="FactDay.Runs"/>
    internal bool? Runs(LocalDate? from, LocalDate? to) => Day.Runs(from, to);

    /// <summary>Whether a listed council was a responsible local authority on the date, or null where that is not known.</summary>
    /// <remarks>Whether further councils were is shown only by a complete list of councils.</remarks>
    internal bool? IsResponsible(int council)
    {
        var listed = System.Councils[council];
        if (AsAt >= DayKey.EndOf(listed.To) || (listed.From is { } first && DayKey.Of(first) > AsAt))
        {
            return false;
        }

        return Spoken ? Index.Responsible[council] : null;
    }
}
