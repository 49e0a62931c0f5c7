using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Systems;

/// <summary>What is known of an integrated care system on a date.</summary>
internal readonly struct SystemFacts
{
    internal SystemFacts(SystemIndex index, RuleParameters parameters, int asAt)
    {
        (Index, Parameters, AsAt) = (index, parameters, asAt);
        Spoken = index.Stated == 0 || index.Stated == asAt;
    }

    internal SystemIndex Index { get; }

    internal IntegratedCareSystem System => Index.System;

    internal RuleParameters Parameters { get; }

    /// <summary>The date as a key.</summary>
    internal int AsAt { get; }

    /// <summary>Whether undated facts, and the completeness of lists, are known on the date.</summary>
    internal bool Spoken { get; }

    /// <summary>Whether the board of the system existed on the date; without a day of establishment it is taken to.</summary>
    internal bool BoardExists => AsAt >= Index.Established && AsAt < Index.Abolished;

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
