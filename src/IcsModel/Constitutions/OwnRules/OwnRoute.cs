using IcsModel.Boards;
using IcsModel.Boards.Routes;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>Whether members were appointed, and their appointments approved, by whom their board's own constitution names for the kind of seat.</summary>
/// <remarks>
/// Where several entries are for one kind, one of them has to fit as a whole. An appointment is condemned only under the version in force when it was
/// decided and when the seat was taken up, and only where the seats are known in full.
/// </remarks>
internal sealed class OwnRoute(BoardIndex index, int[] entries, bool isWhole)
{
    private readonly Constitution constitution = index.Board.Constitution!;

    internal RouteReview Review(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        var named = Follows(constitution.Seats[entries[0]], appointment, member);
        for (var i = 1; i < entries.Length; i++)
        {
            named = named.Or(Follows(constitution.Seats[entries[i]], appointment, member));
        }

        if (!isWhole)
        {
            named = named.Or(RouteReview.Unknown(RouteGap.NamedAppointor));
        }

        return NamedAppointor.UnderVersion(index.Board, constitution, named, appointment, member.From);
    }

    private RouteReview Follows(ConstitutionSeat seat, Appointment appointment, BoardMember member) =>
        Appointed(seat, appointment).And(Approved(seat, appointment, member));

    /// <summary>Whether a deputy could appoint in the chair's place is a question of its own.</summary>
    private static RouteReview Appointed(ConstitutionSeat seat, Appointment appointment) =>
        seat.AppointedBy?.IsSameAs(Actor.Chair) == true && appointment.By?.IsSameAs(Actor.DeputyChair) == true
            ? RouteReview.Unknown(RouteGap.DeputysPower)
            : NamedAppointor.Compare(seat.AppointedBy, appointment.By);

    private RouteReview Approved(ConstitutionSeat seat, Appointment appointment, BoardMember member)
    {
        if (seat.ApprovedBy is not { } approver)
        {
            return RouteReview.Unknown(RouteGap.NamedApprover);
        }

        return approver.IsSameAs(Actor.Chair) == true
            ? index.Routes.ChairAppointedOrApproved(appointment, member.From)
            : ApprovedBy(approver, appointment, member);
    }

    /// <summary>Whoever is to approve and appoints as well does both in one act.</summary>
    private static RouteReview ApprovedBy(Actor approver, Appointment appointment, BoardMember member)
    {
        var found = ApprovalSearch.ByBody(appointment.Approvals, approver, member.From, directionCounts: true);
        switch (appointment.By?.IsSameAs(approver))
        {
            case true when !found.IsValid:
                var act = ApprovalSearch.InTime(appointment.DecidedOn, member.From, RouteGap.DecidedOn);
                return act.IsValid ? RouteReview.Valid(RouteReading.OneActForBoth) : found.Or(act);
            case null when found is { IsInvalid: true, Reason: Reason.Missing }:
                return RouteReview.Unknown(RouteGap.Approval | RouteGap.AppointedBy);
            default:
                return found;
        }
    }
}
