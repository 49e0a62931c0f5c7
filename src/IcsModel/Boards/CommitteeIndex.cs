using IcsModel.Boards.Routes;
using IcsModel.Constitutions;

namespace IcsModel.Boards;

/// <summary>What the stated facts show about one member of a committee that may exercise commissioning functions.</summary>
/// <param name="From">The first day as a key, 0 while not known.</param>
/// <param name="To">The first day after as a key.</param>
/// <param name="Route">Whether the chair appointed or approved in time.</param>
/// <param name="Independence">What the chair concluded about independence.</param>
internal sealed record CommitteePlace(int From, int To, RouteReview Route, IndependenceReview Independence)
{
    internal bool IsSafe => Route.IsValid && Independence == IndependenceReview.Safe;

    internal bool IsAtFault => Route.IsInvalid || Independence == IndependenceReview.Undermining;
}

/// <summary>The committees of a board with what can be worked out once about their members.</summary>
internal sealed class CommitteeIndex
{
    internal CommitteeIndex(IntegratedCareBoard board, AppointmentRoutes routes)
    {
        Places = new CommitteePlace[board.Committees.Count][];
        for (var i = 0; i < Places.Length; i++)
        {
            var members = board.Committees[i].Members;
            Places[i] = new CommitteePlace[members.Count];
            for (var j = 0; j < members.Count; j++)
            {
                Places[i][j] = Place(members[j], routes);
            }
        }
    }

    /// <summary>The places of each committee, in the order of the lists.</summary>
    internal CommitteePlace[][] Places { get; }

    private static CommitteePlace Place(CommitteeMember member, AppointmentRoutes routes)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        return new CommitteePlace(
            member.From is { } from ? DayKey.Of(from) : 0,
            DayKey.EndOf(member.To),
            routes.ChairAppointedOrApproved(appointment, member.From),
            IndependenceReviews.Of(appointment.IndependenceAssessment, Actor.Chair, member.From));
    }
}
