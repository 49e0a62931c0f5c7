using IcsModel.Boards;
using IcsModel.Eligibility;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>The limits that a constitution can lay down on service in a seat.</summary>
internal enum TermTest
{
    Number,
    Length,
    Years,
}

/// <summary>What the facts show of a term against a limit, or what would settle it.</summary>
internal enum TermShows
{
    NoLimit,
    Within,
    Beyond,
    OtherVersion,
    NeedsLimits,
    NeedsNumber,
    NeedsDay,
    NeedsEnd,
    NeedsFirst,
    NeedsStart,
    NeedsPresentTerm,
    NeedsBreaks,
    NeedsReappointment,
    NeedsView,
}

/// <summary>What is known of the service of one member in post.</summary>
/// <remarks>
/// Only what stays so however much more is known condemns: a first day in the seat, which counts service without a break; the day the first term began beside
/// it; the number of the present term on the day it is stated for. Whether terms in a body before the board count is left for judgement.
/// </remarks>
internal readonly ref struct TermFacts
{
    private readonly AskedDay asAt;
    private readonly int inForce;
    private readonly int established;
    private readonly int from;
    private readonly int first;
    private readonly int end;
    private readonly int? number;
    private readonly bool isNumberedOtherwise;

    internal TermFacts(in BoardFacts facts, int position, Holding holding)
    {
        var term = facts.Index.OwnSeats.Terms[position];
        asAt = facts.AsAt;
        inForce = facts.Index.ConstitutionFrom;
        established = facts.Index.Established;
        from = holding == Holding.Dated ? facts.Index.Members[position].From : 0;
        first = term.First;
        end = term.End;
        number = facts.Spoken ? term.Number : null;
        isNumberedOtherwise = !facts.Spoken && term.Number is not null;
    }

    private TermShows NeedsNumber => isNumberedOtherwise ? TermShows.NeedsDay : TermShows.NeedsNumber;

    /// <summary>Against the greatest number of terms.</summary>
    internal TermShows Number(YearLimit limit)
    {
        if (!limit.IsStated)
        {
            return TermShows.NoLimit;
        }

        if (number is not { } which)
        {
            return NeedsNumber;
        }

        return which <= limit.Lowest ? TermShows.Within
            : limit.Highest is not { } most || which <= most ? TermShows.NeedsLimits
            : from == 0 ? TermShows.NeedsStart
            : from < inForce ? TermShows.NeedsPresentTerm
            : first == 0 ? TermShows.NeedsFirst
            : first < established || established == 0 ? TermShows.NeedsView
            : TermShows.Beyond;
    }

    /// <summary>Against the longest term.</summary>
    internal TermShows Length(YearLimit limit)
    {
        if (limit.Lowest is not { } lowest)
        {
            return TermShows.NoLimit;
        }

        if (end == 0)
        {
            return TermShows.NeedsEnd;
        }

        var terms = Math.Max(number ?? 1, 1);
        if ((from != 0 && end <= After(from, lowest, 1)) || (first != 0 && end <= After(first, lowest, terms)))
        {
            return end <= asAt ? TermShows.NeedsReappointment : TermShows.Within;
        }

        return first == 0 ? TermShows.NeedsFirst
            : number is null ? NeedsNumber
            : from == 0 ? TermShows.NeedsStart
            : Long(limit, terms);
    }

    /// <summary>Against the greatest number of years in all.</summary>
    internal TermShows Years(YearLimit limit)
    {
        if (limit.Lowest is not { } lowest)
        {
            return TermShows.NoLimit;
        }

        if (from != 0 && limit.Highest is { } highest && After(from, highest, 1) is var reached && asAt >= reached)
        {
            return from < inForce ? TermShows.NeedsPresentTerm : TermShows.Beyond;
        }

        var start = first != 0 && from != 0 ? Math.Min(first, from) : first != 0 ? first : number == 1 ? from : 0;
        return start == 0 ? TermShows.NeedsFirst
            : asAt < After(start, lowest, 1) ? TermShows.Within
            : lowest != limit.Highest ? TermShows.NeedsLimits
            : from == 0 ? TermShows.NeedsStart
            : TermShows.NeedsBreaks;
    }

    /// <summary>The first day after so many terms of so many years; somebody who began on 29 February completes a common year with 28 February.</summary>
    private static int After(int start, int years, int terms)
    {
        var year = (start / 10_000) + ((long)years * terms);
        if (year > 9999)
        {
            return DayKey.Never;
        }

        var day = start % 10_000;
        return (int)(year * 10_000) + (day == 229 && !IsLeap(year) ? 301 : day);
    }

    private static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>So many terms without a break since the later of the first day in the seat and of the first term run longer than so many of the longest.</summary>
    private TermShows Long(YearLimit limit, int terms)
    {
        var start = Math.Max(first, from);
        if (start < inForce)
        {
            return terms == 1 ? TermShows.OtherVersion : TermShows.NeedsPresentTerm;
        }

        return limit.Highest is not { } highest ? TermShows.NeedsLimits
            : end > After(start, highest, terms) ? TermShows.Beyond
            : limit.Lowest == highest && terms > 1 ? TermShows.NeedsBreaks
            : TermShows.NeedsLimits;
    }
}

/// <summary>A term of office reduced to what deciding needs.</summary>
/// <param name="First">The first day of the first term as a key, 0 while not known.</param>
/// <param name="End">The first day after the term as a key, 0 while not known.</param>
/// <param name="Number">Which term it is, or null while not known.</param>
internal sealed record TermKeys(int First, int End, int? Number)
{
    internal TermKeys(TermOfOffice? term)
        : this(Key(term?.FirstAppointedOn), Key(term?.EndsOn), term?.Number)
    {
    }

    private static int Key(LocalDate? date) => date is { } day ? DayKey.Of(day) : 0;
}
