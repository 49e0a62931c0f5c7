using System.Globalization;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>Whether something stated by a flag, a day or both had been done on the date asked about.</summary>
internal static class Deeds
{
    /// <summary>Whether it had been done; null where that cannot be told.</summary>
    /// <remarks>
    /// A flag speaks on the day undated facts speak, a day on every date: what is dated later is not yet so. Where flag and day contradict each other the
    /// flag that says no prevails, so that no fact left out makes an answer worse.
    /// </remarks>
    internal static bool? IsDone(in BoardFacts facts, bool? stated, LocalDate? on)
    {
        if (stated == false && facts.Spoken)
        {
            return false;
        }

        if (on is { } day)
        {
            return DayKey.Of(day) <= facts.AsAt;
        }

        return stated == true && facts.Spoken ? true : null;
    }

    /// <summary>Whether somebody named had given the statement by the date.</summary>
    internal static bool IsAttested(in BoardFacts facts, Attestation? attestation) =>
        attestation is { By: not null, On: { } day } && DayKey.Of(day) <= facts.AsAt;

    /// <summary>The key of the day of an event, 0 while not known.</summary>
    internal static int KeyOf(LocalDate? on) => on is { } day ? DayKey.Of(day) : 0;

    /// <summary>The pointer to an entry of a list.</summary>
    internal static string Pointer(string list, int position) => $"{list}/{position.ToString(CultureInfo.InvariantCulture)}";
}
