using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>What rules ask of one activity, without allocating.</summary>
internal static class ActivityFacts
{
    /// <summary>Whether it would change how services reach people or what services there are; null while not known.</summary>
    internal static bool? HasImpact(this InvolvementActivity activity) => activity.AffectsManner | activity.AffectsRange;

    /// <summary>Whether one of two groups was involved by the day of the decision, as far as that day has come; null where that is not known.</summary>
    internal static bool? Reached(this InvolvementActivity activity, in SystemFacts facts, InvolvedGroup group, InvolvedGroup other)
    {
        var last = Math.Min(facts.AsAt, DayKey.EndOf(activity.DecidedOn));
        var open = !facts.IsComplete(activity.Involvement);
        foreach (var record in activity.Involvement.Items.AsSpan())
        {
            bool? inTime = record.From is { } from && !record.EndsBeforeItBegins ? DayKey.Of(from) <= last : null;
            var reached = inTime & IsOf(record.Group, group, other);
            if (reached == true)
            {
                return true;
            }

            open |= reached is null;
        }

        return open ? null : false;
    }

    /// <summary>Whether a record shows users involved only after the decision.</summary>
    internal static bool CameLate(this InvolvementActivity activity)
    {
        foreach (var record in activity.Involvement.Items.AsSpan())
        {
            if (record.Group == InvolvedGroup.ServiceUsers && record.From > activity.DecidedOn)
            {
                return true;
            }
        }

        return false;
    }

    internal static string Call(this InvolvementActivity activity) => activity.Id is { } id ? $"the activity {id}" : "an activity";

    /// <summary>Residents and the public at large may be people who may use the services; that is left open.</summary>
    private static bool? IsOf(InvolvedGroup? involved, InvolvedGroup group, InvolvedGroup other) =>
        involved is null || (group == InvolvedGroup.ServiceUsers && involved is InvolvedGroup.ResidentsOfArea or InvolvedGroup.PublicOfArea)
            ? null
            : involved == group || involved == other;
}
