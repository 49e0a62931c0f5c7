using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Routes;

/// <summary>Whether something that only the chair may do was done by a chair in office, or by a deputy with that power.</summary>
internal sealed class ChairsAct(IntegratedCareBoard board, ChairTenure tenure)
{
    /// <summary>An appointment or approval by <paramref name="by"/> on a day, for a seat taken up on <paramref name="start"/>.</summary>
    internal RouteReview Review(Actor? by, LocalDate? on, LocalDate? start, RouteGap gapWithoutDay, bool mustBeValid)
    {
        if (by is null)
        {
            return RouteReview.Unknown(RouteGap.ApprovedBy);
        }

        var isChair = by.IsSameAs(Actor.Chair);
        if (isChair == true)
        {
            var inTime = ApprovalSearch.InTime(on, start, gapWithoutDay);
            return inTime.IsValid ? tenure.ActOn(DayKey.Of(on!.Value), mustBeValid) : inTime;
        }

        if (by.IsSameAs(Actor.DeputyChair) == true)
        {
            return ByDeputy(on, start, gapWithoutDay);
        }

        return isChair is null ? RouteReview.Unknown(RouteGap.ApprovedBy) : RouteReview.Invalid(Reason.Missing);
    }

    /// <summary>
    /// The Act gives the approval to the chair and is silent on deputies. In a stated vacancy a clause of the constitution that gives the power is followed;
    /// otherwise the question stays open (interpretation).
    /// </summary>
    private RouteReview ByDeputy(LocalDate? on, LocalDate? start, RouteGap gapWithoutDay)
    {
        if (ClauseOnDay.Provides(board.Constitution, board.Constitution?.DeputyActsForChair, on) != true)
        {
            return RouteReview.Unknown(on is null ? gapWithoutDay | RouteGap.DeputysPower : RouteGap.DeputysPower);
        }

        var inTime = ApprovalSearch.InTime(on, start, gapWithoutDay);
        if (!inTime.IsValid)
        {
            return inTime;
        }

        return tenure.StatedEmptyOn(DayKey.Of(on!.Value))
            ? RouteReview.Valid(RouteReading.DeputyActed)
            : RouteReview.Unknown(RouteGap.ChairInOffice);
    }
}
