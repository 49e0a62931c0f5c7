using IcsModel.Boards;
using NodaTime;

namespace IcsModel.Establishment;

/// <summary>Whether something was published on a date, as told by the day of publication or, where that is not known, by a plain statement.</summary>
internal static class Publication
{
    /// <summary>Yes, no, or null where it cannot be told; a plain statement speaks only for the day the facts are stated for.</summary>
    internal static bool? IsPublished(in BoardFacts facts, LocalDate? on, bool? stated)
    {
        if (facts.Spoken && stated == false)
        {
            return false;
        }

        return on is { } day ? DayKey.Of(day) <= facts.AsAt : facts.Spoken ? stated : null;
    }
}
