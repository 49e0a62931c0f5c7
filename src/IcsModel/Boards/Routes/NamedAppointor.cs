using IcsModel.Constitutions;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Routes;

/// <summary>Whether an ordinary member was appointed by whom the constitution names for the seat (Schedule 1B paragraph 8(1)(a)).</summary>
/// <remarks>
/// Two seats of one kind may have different appointors, so only a complete list of seats shows that nobody else is named. A member was appointed under the
/// version in force on the day of the decision, so only that version shows that somebody else should have appointed.
/// </remarks>
internal static class NamedAppointor
{
    internal static RouteReview Review(IntegratedCareBoard board, SeatKind seat, Appointment appointment, LocalDate? start)
    {
        var (constitution, by) = (board.Constitution, appointment.By);
        var named = RouteReview.Invalid(Reason.InvalidRoute);
        var any = false;
        foreach (var provided in (constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown).Items.AsSpan())
        {
            if (provided.Kind is null || provided.Kind == seat)
            {
                any = true;
                named = named.Or(provided.Kind is null ? RouteReview.Unknown(RouteGap.NamedAppointor) : Compare(provided.AppointedBy, by));
            }
        }

        if (!any)
        {
            return RouteReview.Unknown(by is null ? RouteGap.NamedAppointor | RouteGap.AppointedBy : RouteGap.NamedAppointor);
        }

        return UnderVersion(board, constitution!, named, appointment, start);
    }

    /// <summary>What the terms of a version show of an appointment, given when the seat was taken up and the appointment decided.</summary>
    internal static RouteReview UnderVersion(
        IntegratedCareBoard board, Constitution constitution, RouteReview named, Appointment appointment, LocalDate? start) =>
        InForceAt(constitution, start) switch
        {
            true => named.IsInvalid ? Condemn(named, constitution, DecidedUnder(board, appointment.DecidedOn)) : named,
            null => named.IsValid ? named : RouteReview.Unknown(named.Gaps | RouteGap.ConstitutionFrom),
            false => RouteReview.Unknown(RouteGap.VersionThen),
        };

    /// <summary>Whether an appointment is known to have been made while another version was in force.</summary>
    internal static bool IsOfAnotherVersion(IntegratedCareBoard board, Constitution constitution, Appointment appointment, LocalDate? start) =>
        InForceAt(constitution, start) == false || InForceAt(constitution, DecidedUnder(board, appointment.DecidedOn)) == false;

    private static RouteReview Condemn(RouteReview named, Constitution constitution, LocalDate? decidedUnder)
    {
        if (!constitution.Seats.IsComplete)
        {
            return RouteReview.Unknown(RouteGap.NamedAppointor);
        }

        return decidedUnder is null
            ? RouteReview.Unknown(RouteGap.DecidedOn)
            : InForceAt(constitution, decidedUnder) == true ? named : RouteReview.Unknown(RouteGap.VersionThen);
    }

    /// <summary>The day whose constitution the decision followed; decisions before the board existed followed its first.</summary>
    private static LocalDate? DecidedUnder(IntegratedCareBoard board, LocalDate? decidedOn) =>
        decidedOn is { } day && board.EstablishedOn is { } established ? LocalDate.Max(day, established) : null;

    internal static RouteReview Compare(Actor? named, Actor? by)
    {
        if (named is null || by is null)
        {
            return RouteReview.Unknown((named is null ? RouteGap.NamedAppointor : RouteGap.None) | (by is null ? RouteGap.AppointedBy : RouteGap.None));
        }

        return by.IsSameAs(named) switch
        {
            true => RouteReview.Valid(),
            false => RouteReview.Invalid(Reason.InvalidRoute),
            null => RouteReview.Unknown(RouteGap.AppointedBy),
        };
    }

    /// <summary>Whether this version was in force when the seat was taken up; null where its first day or the seat's is not known.</summary>
    private static bool? InForceAt(Constitution constitution, LocalDate? start)
    {
        if (start is not { } day)
        {
            return null;
        }

        if (constitution.To is { } to && day >= to)
        {
            return false;
        }

        return constitution.From is { } from ? from <= day : null;
    }
}
