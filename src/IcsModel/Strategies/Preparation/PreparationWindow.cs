using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies.Preparation;

/// <summary>The days on which a strategy or assessment was prepared, and who was involved on them.</summary>
internal static class PreparationWindow
{
    /// <summary>Whether an involvement touched the preparation: yes, no, or null where it cannot be told; what has no date was recorded as part of it.</summary>
    internal static bool? Touches(in PreparedDocument document, InvolvementRecord record)
    {
        if (record.From is not { } day)
        {
            return true;
        }

        if (record.EndsBeforeItBegins)
        {
            return null;
        }

        var to = record.To;
        var (first, begun, finished) = (DayKey.Of(day), document.Begun, document.Finished);
        if ((finished != 0 && first > finished) || (begun != 0 && DayKey.EndOf(to) <= begun))
        {
            return false;
        }

        // A first day before the preparation and no last one may be a single day or go on.
        return begun != 0 && finished != 0 && (first >= begun || to is not null) ? true : null;
    }

    /// <summary>Whether a day fell within the preparation: yes, no, or null where it cannot be told.</summary>
    internal static bool? Holds(in PreparedDocument document, LocalDate on)
    {
        var (day, begun, finished) = (DayKey.Of(on), document.Begun, document.Finished);
        return (finished != 0 && day > finished) || day < begun ? false : begun != 0 && finished != 0 ? true : null;
    }

    /// <summary>Whether a body was involved in the preparation: yes, no, or null where that is not known.</summary>
    /// <remarks>A record that names no body is one of this body's only where its group may be that of the body.</remarks>
    internal static bool? Involved(in SystemFacts facts, in PreparedDocument document, Body body, InvolvedGroup group)
    {
        var open = !facts.IsComplete(document.Involvement);
        foreach (var record in document.Involvement.Items.AsSpan())
        {
            var isOfBody = record.Body is { } named ? named.IsSameAs(body) : record.Group is null || record.Group == group ? null : false;
            var touches = isOfBody == false ? false : Touches(in document, record);
            if (isOfBody == true && touches == true)
            {
                return true;
            }

            open |= touches != false;
        }

        return open ? null : false;
    }
}
