using IcsModel.Rules;

namespace IcsModel.Boards.Routes;

/// <summary>Who held the office of chair on a day, and so whether an act of the chair on that day was the office-holder's.</summary>
/// <remarks>
/// An act before the board was established, by a person already appointed to take office on that very day, counts as the
/// office-holder's (anticipatory exercise of powers, Interpretation Act 1978 section 13), for the first boards not before 9 May 2022.
/// </remarks>
internal sealed class ChairTenure(IntegratedCareBoard board, RouteReview[] chairRoutes)
{
    /// <summary>The day Schedule 1B Part 1 came into force (S.I. 2022/515).</summary>
    internal const int PowersFrom = 2022_05_09;

    /// <summary>The members who hold the office of chair or may do so, because their seat is not known.</summary>
    private readonly List<int> candidates = Candidates(board);

    private static List<int> Candidates(IntegratedCareBoard board)
    {
        var found = new List<int>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (board.Members[i].Seat is null or SeatKind.Chair)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Whether the chair's act on a day was that of a chair in office.</summary>
    /// <param name="day">The day of the act.</param>
    /// <param name="mustBeValid">Whether the chair must be shown to have been validly appointed, rather than merely not shown otherwise.</param>
    internal RouteReview ActOn(int day, bool mustBeValid)
    {
        if (day < PowersFrom)
        {
            return RouteReview.Unknown(RouteGap.ActBeforePowers);
        }

        var best = RouteReview.Invalid(Reason.NotInOffice);
        var someoneCovers = false;
        foreach (var i in candidates)
        {
            var member = board.Members[i];
            best = best.Or(
                member.Seat is null
                    ? RouteReview.Unknown(RouteGap.ChairInOffice)
                    : ActOf(member, chairRoutes[i], day, mustBeValid, ref someoneCovers));
        }

        return best.IsInvalid && !someoneCovers ? NobodyCovers(day) : best;
    }

    /// <summary>Whether the office of chair is stated to have stood empty on a day.</summary>
    internal bool StatedEmptyOn(int day) => Covers(board, SeatKind.Chair, day);

    internal static bool Covers(IntegratedCareBoard board, SeatKind seat, AskedDay day)
    {
        foreach (var vacancy in board.Vacancies.Items.AsSpan())
        {
            if (vacancy.Seat == seat && vacancy.From is { } from && DayKey.Of(from) <= day && day < DayKey.EndOf(vacancy.To))
            {
                return true;
            }
        }

        return false;
    }

    private RouteReview ActOf(BoardMember chair, RouteReview route, int day, bool mustBeValid, ref bool someoneCovers)
    {
        if (chair.From is not { } from)
        {
            return day < DayKey.EndOf(chair.To) ? RouteReview.Unknown(RouteGap.ChairInOffice) : RouteReview.Invalid(Reason.NotInOffice);
        }

        var start = DayKey.Of(from);
        if (start <= day && day < DayKey.EndOf(chair.To))
        {
            someoneCovers = true;
            return InOffice(chair, route, mustBeValid, RouteReading.None, day);
        }

        if (day >= start || !IsEstablishedOn(start))
        {
            return RouteReview.Invalid(Reason.NotInOffice);
        }

        var anticipated = Anticipated(chair, route, day, start, mustBeValid);
        someoneCovers |= anticipated.IsInvalid;
        return anticipated;
    }

    /// <summary>Somebody acting is the chair only when shown to have come by the statutory route.</summary>
    private RouteReview InOffice(BoardMember chair, RouteReview route, bool mustBeValid, RouteReading reading, int day) =>
        route.Status switch
        {
            RouteStatus.Valid => RouteReview.Valid(reading),
            RouteStatus.Invalid => mustBeValid ? NotInOfficeOn(day) : RouteReview.Unknown(RouteGap.ChairsOwnRoute),
            _ => mustBeValid || chair.Capacity is Capacity.Acting or Capacity.Interim
                ? RouteReview.Unknown(RouteGap.ChairsOwnRoute)
                : RouteReview.Valid(reading),
        };

    private RouteReview Anticipated(BoardMember chair, RouteReview route, int day, int start, bool mustBeValid)
    {
        if (chair.Appointment?.DecidedOn is not { } decided || DayKey.Of(decided) > day)
        {
            return RouteReview.Unknown(RouteGap.ChairInOffice);
        }

        return InOffice(chair, route, mustBeValid, RouteReading.Anticipated, start);
    }

    private bool IsEstablishedOn(int day) => board.EstablishedOn is { } established && DayKey.Of(established) == day;

    /// <summary>
    /// No listed chair covers the day. A list of members, even a complete one, speaks for its own day and not for the past, so only a stated vacancy
    /// proves that nobody held the office.
    /// </summary>
    private RouteReview NobodyCovers(int day) => StatedEmptyOn(day) ? NotInOfficeOn(day) : RouteReview.Unknown(RouteGap.ChairInOffice);

    /// <summary>
    /// Nobody validly held the office. A clause validating proceedings despite a vacancy or a defective appointment (paragraph 9(f)), or the possibility of
    /// one, leaves the question open.
    /// </summary>
    private RouteReview NotInOfficeOn(int day) =>
        ClauseOnDay.Provides(board.Constitution, board.Constitution?.ValidationOfProceedings, day) == false
            ? RouteReview.Invalid(Reason.NotInOffice)
            : RouteReview.Unknown(RouteGap.ValidationClause);
}
