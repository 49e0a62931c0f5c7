using IcsModel.Boards;
using IcsModel.Boards.Routes;
using NodaTime;

namespace IcsModel.Eligibility;

/// <summary>Works out what something recorded against a member comes to under a criterion, for every date that may be asked about.</summary>
/// <remarks>
/// A bar is tested on the day of the decision to appoint, on the first day in the seat and on the date asked about. What is not known is never taken to bar: where
/// the day of the decision, or the first day in the seat, is not stated, everything that could have barred on some such day since boards could be appointed to is open.
/// </remarks>
internal sealed class DisqualificationReader
{
    /// <summary>How far the criteria that look back from an appointment do (model constitution clauses 3.2.3 and 3.2.5).</summary>
    private const int YearsLookedBack = 5;

    /// <summary>The least sentence that counts, in calendar months (model constitution clause 3.2.3).</summary>
    private const int LeastSentence = 3;

    private static readonly int EarliestLookedBack = YearsApart.Before(DayKey.DateOf(ChairTenure.PowersFrom), YearsLookedBack);

    private readonly List<DisqualificationBar> bars = [];
    private readonly int decided;
    private readonly int seated;
    private readonly LocalDate? earliest;
    private bool isCriterionKnown;

    internal DisqualificationReader(BoardMember member)
    {
        decided = Key(member.Appointment?.DecidedOn);
        seated = Key(member.From);
        earliest = member.Appointment?.DecidedOn < member.From ? member.Appointment.DecidedOn : member.From;
    }

    internal IReadOnlyList<DisqualificationBar> Bars => bars;

    /// <summary>Reads one entry under one criterion; an entry of which the criterion is not known can only leave it open.</summary>
    internal void Read(Disqualification entry, int position, DisqualificationCriterion criterion)
    {
        isCriterionKnown = entry.Criterion is not null;
        switch (criterion)
        {
            case DisqualificationCriterion.Conviction:
                LooksBack(entry, position, Sentenced(entry));
                break;
            case DisqualificationCriterion.Dismissal:
                LooksBack(entry, position, entry.ByRedundancy is null ? BarGap.Redundancy : entry.ByRedundancy.Value ? null : BarGap.None);
                break;
            case DisqualificationCriterion.RemovalFromHealthServiceOffice:
                Stays(entry, position, entry.OnStatedGrounds is null ? BarGap.Grounds : entry.OnStatedGrounds.Value ? BarGap.None : null);
                break;
            case DisqualificationCriterion.CharityTrusteeRemoval or DisqualificationCriterion.ScottishCharityRemoval:
                Stays(entry, position, BarGap.None);
                break;
            default:
                Runs(Key(entry.From), DayKey.EndOf(entry.To), position);
                break;
        }
    }

    private static int Key(LocalDate? day) => day is { } known ? DayKey.Of(known) : 0;

    /// <summary>What is missing to tell whether a conviction counts; null where it does not.</summary>
    private static BarGap? Sentenced(Disqualification entry)
    {
        if (entry.SentenceMonths < LeastSentence || entry.WithOptionOfFine == true)
        {
            return null;
        }

        return (entry.SentenceMonths is null ? BarGap.Sentence : BarGap.None) | (entry.WithOptionOfFine is null ? BarGap.OptionOfFine : BarGap.None);
    }

    /// <summary>A state that bars while it runs.</summary>
    private void Runs(int from, int to, int position)
    {
        if (IsOver(to))
        {
            return;
        }

        if (from == 0 || seated == 0)
        {
            Open(position, Math.Max(from, seated), (from == 0 ? BarGap.Day : BarGap.None) | (seated == 0 ? BarGap.FirstDayInSeat : BarGap.None));
        }
        else if (decided != 0 && from <= decided && decided < to)
        {
            Add(position, BarKind.OnDecision, Math.Max(from, seated));
        }
        else if (from <= seated && seated < to)
        {
            Add(position, BarKind.OnFirstDay, seated);
        }
        else if (from > seated)
        {
            Add(position, BarKind.InOffice, from, to);
            Add(position, BarKind.Past, to);
        }
        else if (decided == 0)
        {
            Open(position, seated, BarGap.DecidedOn);
        }
    }

    /// <summary>Whether a state ended before every day on which it is tested; a day not stated may be any since appointments could be made.</summary>
    private bool IsOver(int to) =>
        to <= (decided == 0 ? ChairTenure.PowersFrom : decided) && to <= (seated == 0 ? ChairTenure.PowersFrom : seated);

    /// <summary>Something that happened on a day and bars who is appointed within five years of it.</summary>
    private void LooksBack(Disqualification entry, int position, BarGap? gaps)
    {
        if (gaps is not { } missing)
        {
            return;
        }

        var day = Key(entry.From);
        if (day == 0 || seated == 0)
        {
            if (day == 0 || day >= EarliestLookedBack)
            {
                Open(position, Math.Max(day, seated), missing | (day == 0 ? BarGap.Day : BarGap.None) | (seated == 0 ? BarGap.FirstDayInSeat : BarGap.None));
            }

            return;
        }

        if (day > Math.Max(decided, seated))
        {
            Add(position, BarKind.AfterAppointment, day);
        }
        else if (day < YearsApart.Before(earliest!.Value, YearsLookedBack))
        {
            if (decided == 0 && day >= EarliestLookedBack)
            {
                Open(position, seated, missing | BarGap.DecidedOn);
            }
        }
        else if (missing != BarGap.None)
        {
            Open(position, Math.Max(day, seated), missing);
        }
        else
        {
            var onDecision = decided != 0 && day <= decided && day >= YearsApart.Before(DayKey.DateOf(decided), YearsLookedBack);
            Add(position, onDecision ? BarKind.OnDecision : BarKind.OnFirstDay, Math.Max(day, seated));
        }
    }

    /// <summary>Something that happened on a day and bars ever after.</summary>
    private void Stays(Disqualification entry, int position, BarGap? gaps)
    {
        if (gaps is not { } missing)
        {
            return;
        }

        var day = Key(entry.From);
        missing |= (day == 0 ? BarGap.Day : BarGap.None) | (seated == 0 ? BarGap.FirstDayInSeat : BarGap.None);
        if (missing != BarGap.None)
        {
            Open(position, Math.Max(day, seated), missing);
        }
        else
        {
            Add(position, decided != 0 && day <= decided ? BarKind.OnDecision : day <= seated ? BarKind.OnFirstDay : BarKind.InOffice, Math.Max(day, seated));
        }
    }

    private void Open(int position, int from, BarGap gaps) => Add(position, BarKind.Open, from, gaps: gaps);

    private void Add(int position, BarKind kind, int from, int to = DayKey.Never, BarGap gaps = BarGap.None)
    {
        if (from >= to || (kind == BarKind.Past && !isCriterionKnown))
        {
            return;
        }

        bars.Add(isCriterionKnown
            ? new DisqualificationBar(position, kind, from, to, gaps)
            : new DisqualificationBar(position, BarKind.Open, from, to, BarGap.Criterion));
    }
}
