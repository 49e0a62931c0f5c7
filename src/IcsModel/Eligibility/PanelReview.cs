using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What the stated facts show of the panel that assessed nominees and of the chair's decision; null where it cannot be told.</summary>
/// <param name="Convened">Whether the chief executive convened the panel.</param>
/// <param name="CriteriaFirst">Whether the criteria of the role were published by the day nominations opened.</param>
/// <param name="Assessed">Whether the nominees were assessed against the criteria.</param>
/// <param name="Approved">Whether an approval by the chair is recorded; where the chair appointed, that act is one.</param>
internal readonly record struct PanelReview(bool? Convened, bool? CriteriaFirst, bool? Assessed, bool? Approved)
{
    internal bool IsWhole => Convened == true && CriteriaFirst == true && Assessed == true && Approved == true;

    internal static PanelReview Of(Appointment? appointment)
    {
        var panel = appointment?.Panel;
        return new PanelReview(
            panel?.ConvenedBy?.IsSameAs(Actor.ChiefExecutive),
            panel is { CriteriaPublishedOn: { } published, NominationsOpenedOn: { } opened } ? published <= opened : null,
            panel?.AssessedAgainstCriteria,
            IsApproved(appointment ?? Appointment.Unknown));
    }

    private static bool? IsApproved(Appointment appointment)
    {
        var isOpen = !appointment.Approvals.IsComplete || appointment.By is null;
        if (appointment.By?.IsSameAs(Actor.Chair) == true)
        {
            return true;
        }

        foreach (var approval in appointment.Approvals)
        {
            switch (approval.By?.IsSameAs(Actor.Chair))
            {
                case true:
                    return true;
                case null:
                    isOpen = true;
                    break;
            }
        }

        return isOpen ? null : false;
    }
}
