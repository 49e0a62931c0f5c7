using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>The days on which one entry was declared, confirmed and ended, as keys; 0 while not known, an entry without an end never ends.</summary>
internal sealed record Confirmation(int Register, int Entry, int Declared, int Confirmed, int Ended)
{
    /// <summary>The last day by a date on which the person is known to have stood by the entry; 0 where none is known.</summary>
    internal int LastBy(AskedDay asAt) => Math.Max(Declared <= asAt ? Declared : 0, Confirmed <= asAt ? Confirmed : 0);

    /// <summary>Whether the interest runs, and the entry is made, on a date as far as is known.</summary>
    internal bool StandsOn(AskedDay asAt) => asAt < Ended && (Declared <= asAt || LastBy(asAt) != 0);
}

/// <summary>When every entry of the registers was last confirmed.</summary>
internal sealed class Confirmations
{
    internal Confirmations(FactList<RegisterOfInterests> registers)
    {
        var all = new List<Confirmation>();
        Oldest = DayKey.Never;
        for (var register = 0; register < registers.Count; register++)
        {
            var entries = registers[register].Entries;
            for (var position = 0; position < entries.Count; position++)
            {
                all.Add(Note(register, position, entries[position]));
            }
        }

        All = [.. all];
    }

    /// <summary>Every entry, in the order of the registers.</summary>
    internal Confirmation[] All { get; }

    /// <summary>The oldest of the last days of entries without an end, once all their days are past, as a key; 0 where one has no day.</summary>
    internal int Oldest { get; private set; }

    /// <summary>The latest of all days as a key.</summary>
    internal int Latest { get; private set; }

    private Confirmation Note(int register, int position, InterestEntry entry)
    {
        var made = new Confirmation(
            register,
            position,
            entry.DeclaredOn is { } declared ? DayKey.Of(declared) : 0,
            entry.ConfirmedOn is { } confirmed ? DayKey.Of(confirmed) : 0,
            DayKey.EndOf(entry.EndedOn));
        Latest = Math.Max(Latest, Math.Max(made.Declared, made.Confirmed));
        if (made.Ended == DayKey.Never)
        {
            Oldest = Math.Min(Oldest, Math.Max(made.Declared, made.Confirmed));
        }
        else
        {
            Latest = Math.Max(Latest, made.Ended);
        }

        return made;
    }
}
