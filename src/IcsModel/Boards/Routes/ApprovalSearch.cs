using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Routes;

/// <summary>Looks for a timely approval by a body whose authority does not depend on who held an office.</summary>
/// <remarks>"With the approval of" is read as approval on or before the first day in the seat (interpretation).</remarks>
internal static class ApprovalSearch
{
    internal static RouteReview ByBody(FactList<Approval> approvals, Actor approver, LocalDate? start, bool directionCounts)
    {
        var found = RouteReview.Invalid(Reason.Missing);
        var late = false;
        foreach (var approval in approvals.Items.AsSpan())
        {
            var review = Review(approval, approver, start, directionCounts);
            late |= review is { Reason: Reason.ApprovalAfterStart };
            found = found.Or(review);
        }

        return Conclude(found, late, approvals.IsComplete);
    }

    /// <summary>An approval stated late is the approval; without any, only a complete record shows that there was none.</summary>
    internal static RouteReview Conclude(RouteReview found, bool late, bool complete)
    {
        if (!found.IsInvalid)
        {
            return found;
        }

        if (late)
        {
            return RouteReview.Invalid(Reason.ApprovalAfterStart);
        }

        return complete ? found : RouteReview.Unknown(RouteGap.Approval);
    }

    /// <summary>Whether a dated act came on or before the first day in the seat.</summary>
    internal static RouteReview InTime(LocalDate? on, LocalDate? start, RouteGap gapWithoutDay)
    {
        if (on is not { } day || start is not { } first)
        {
            return RouteReview.Unknown((on is null ? gapWithoutDay : RouteGap.None) | (start is null ? RouteGap.Start : RouteGap.None));
        }

        if (day > first)
        {
            return RouteReview.Invalid(Reason.ApprovalAfterStart);
        }

        return DayKey.Of(day) < ChairTenure.PowersFrom ? RouteReview.Unknown(RouteGap.ActBeforePowers) : RouteReview.Valid();
    }

    private static RouteReview Review(Approval approval, Actor approver, LocalDate? start, bool directionCounts)
    {
        switch (approval.By?.IsSameAs(approver))
        {
            case false:
                return RouteReview.Invalid(Reason.Missing);
            case null:
                return RouteReview.Unknown(RouteGap.ApprovedBy);
            default:
                var inTime = InTime(approval.On, start, RouteGap.ApprovalDay);
                return inTime.IsValid && approval.Kind == ApprovalKind.Direction ? Directed(approval, directionCounts) : inTime;
        }
    }

    private static RouteReview Directed(Approval approval, bool directionCounts) =>
        directionCounts && approval.Reference is not null
            ? RouteReview.Valid(RouteReading.Directed)
            : RouteReview.Unknown(directionCounts ? RouteGap.DirectionReference : RouteGap.Approval);
}
