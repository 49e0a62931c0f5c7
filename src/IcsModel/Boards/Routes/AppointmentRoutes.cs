using IcsModel.Rules;

namespace IcsModel.Boards.Routes;

/// <summary>The statutory routes to the seats of a board, judged once for every listed member.</summary>
/// <remarks>Schedule 1B paragraphs 5 (chair), 7(1) (chief executive) and 8(1) (ordinary members).</remarks>
internal sealed class AppointmentRoutes
{
    private readonly IntegratedCareBoard board;
    private readonly ChairsAct chairsAct;

    internal AppointmentRoutes(IntegratedCareBoard board)
    {
        this.board = board;
        Reviews = new RouteReview[board.Members.Count];
        chairsAct = new ChairsAct(board, new ChairTenure(board, Reviews));
        for (var i = 0; i < Reviews.Length; i++)
        {
            if (board.Members[i].Seat == SeatKind.Chair)
            {
                Reviews[i] = Chair(board.Members[i]);
            }
        }

        for (var i = 0; i < Reviews.Length; i++)
        {
            Reviews[i] = board.Members[i].Seat switch
            {
                SeatKind.Chair => Reviews[i],
                SeatKind.ChiefExecutive => ChiefExecutive(board.Members[i]),
                { } seat => Ordinary(board.Members[i], seat),
                null => RouteReview.Unknown(RouteGap.Seat),
            };
        }
    }

    /// <summary>What was found about each member, in the order of the list.</summary>
    internal RouteReview[] Reviews { get; }

    /// <summary>Whether the chair appointed or approved someone before they took a place on a committee (paragraph 11(4)).</summary>
    internal RouteReview ChairAppointedOrApproved(Appointment appointment, NodaTime.LocalDate? start) =>
        ChairApproval(appointment, start, mustBeValid: false);

    private static RouteReview Chair(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        return AppointedBy(appointment, Actor.NhsEngland)
            .And(ApprovalSearch.ByBody(appointment.Approvals, Actor.SecretaryOfState, member.From, directionCounts: false));
    }

    private static RouteReview AppointedBy(Appointment appointment, Actor expected) =>
        appointment.By?.IsSameAs(expected) switch
        {
            true => BeforePowers(appointment) ? RouteReview.Unknown(RouteGap.ActBeforePowers) : RouteReview.Valid(),
            false => RouteReview.Invalid(Reason.InvalidRoute),
            null => RouteReview.Unknown(RouteGap.AppointedBy),
        };

    private static bool BeforePowers(Appointment appointment) =>
        appointment.DecidedOn is { } decided && DayKey.Of(decided) < ChairTenure.PowersFrom;

    private RouteReview ChiefExecutive(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        return AppointedByChair(member, appointment)
            .And(ApprovalSearch.ByBody(appointment.Approvals, Actor.NhsEngland, member.From, directionCounts: true));
    }

    private RouteReview AppointedByChair(BoardMember member, Appointment appointment)
    {
        if (appointment.By is null)
        {
            return RouteReview.Unknown(RouteGap.AppointedBy);
        }

        // What is said of a deputy's approval says nothing of a deputy who appoints.
        if (appointment.By.IsSameAs(Actor.DeputyChair) == true)
        {
            return RouteReview.Unknown(RouteGap.DeputysPower);
        }

        var act = chairsAct.Review(appointment.By, appointment.DecidedOn, member.From, RouteGap.DecidedOn, mustBeValid: false);
        return act is { IsInvalid: true, Reason: Reason.Missing } ? RouteReview.Invalid(Reason.InvalidRoute) : act;
    }

    private RouteReview Ordinary(BoardMember member, SeatKind seat)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        return NamedAppointor.Review(board, seat, appointment, member.From)
            .And(ChairApproval(appointment, member.From, mustBeValid: true));
    }

    private RouteReview ChairApproval(Appointment appointment, NodaTime.LocalDate? start, bool mustBeValid)
    {
        var found = RouteReview.Invalid(Reason.Missing);
        var late = false;
        var notInOffice = false;
        foreach (var approval in appointment.Approvals.Items.AsSpan())
        {
            var review = chairsAct.Review(approval.By, approval.On, start, RouteGap.ApprovalDay, mustBeValid);
            late |= review.Reason == Reason.ApprovalAfterStart;
            notInOffice |= review.Reason == Reason.NotInOffice;
            found = found.Or(review);
        }

        // Where the chair is also the appointor one act does for both.
        if (appointment.By?.IsSameAs(Actor.Chair) == true)
        {
            var review = chairsAct.Review(appointment.By, appointment.DecidedOn, start, RouteGap.DecidedOn, mustBeValid);
            found = review.IsValid && !found.IsValid ? RouteReview.Valid(review.Readings | RouteReading.OneActForBoth) : found.Or(review);
            if (found.IsInvalid && !late && !notInOffice && !appointment.Approvals.IsComplete)
            {
                return RouteReview.Unknown(RouteGap.Approval);
            }

            late |= review.Reason == Reason.ApprovalAfterStart;
            return found.IsInvalid ? RouteReview.Invalid(late ? Reason.ApprovalAfterStart : Reason.NotInOffice) : found;
        }

        if (!found.IsInvalid)
        {
            return found;
        }

        // While it is not known who appointed, it may have been the chair, whose one act does for both.
        if (appointment.By?.IsSameAs(Actor.Chair) is null)
        {
            return RouteReview.Unknown(RouteGap.Approval | RouteGap.AppointedBy);
        }

        return notInOffice && !late ? RouteReview.Invalid(Reason.NotInOffice) : ApprovalSearch.Conclude(found, late, appointment.Approvals.IsComplete);
    }
}
