using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Interests;

/// <summary>An interest that has an end, and how long its entry was kept.</summary>
/// <param name="Register">The position of the register.</param>
/// <param name="Entry">The position of the entry in it.</param>
/// <param name="On">The day it ended.</param>
/// <param name="Ended">The same day as a key.</param>
/// <param name="PublicUntil">The first day it was not on the public register, as a key.</param>
/// <param name="PrivateUntil">The first day it was not on the private record, as a key.</param>
internal sealed record EndedInterest(int Register, int Entry, LocalDate On, int Ended, int PublicUntil, int PrivateUntil)
{
    /// <summary>Whether it left the public register, by a date, before the months were over.</summary>
    internal bool LeftPublicTooSoon(AskedDay asAt, int months) => PublicUntil <= asAt && PublicUntil < DayKey.Of(On.PlusMonthsOrLast(months));

    /// <summary>Whether it left the private record, by a date, before the years were over.</summary>
    internal bool LeftPrivateTooSoon(AskedDay asAt, int years) => PrivateUntil <= asAt && PrivateUntil < DayKey.Of(On.PlusMonthsOrLast(years * 12));

    internal static EndedInterest[] Of(FactList<RegisterOfInterests> registers)
    {
        var ended = new List<EndedInterest>();
        for (var register = 0; register < registers.Count; register++)
        {
            var entries = registers[register].Entries;
            for (var position = 0; position < entries.Count; position++)
            {
                if (entries[position] is { EndedOn: { } on } entry)
                {
                    ended.Add(new(register, position, on, DayKey.Of(on), DayKey.EndOf(entry.PublishedUntil), DayKey.EndOf(entry.RetainedUntil)));
                }
            }
        }

        return [.. ended];
    }
}
