using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;

namespace IcsModel.Interests;

/// <summary>Places and phrases that the rules about interests share.</summary>
internal static class InterestWords
{
    internal const string Registers = "/registersOfInterests";

    internal const string StatedForAnotherDay = "which registers of interests are kept on the date; those listed are stated for another day";

    internal static Citation Section14Z30(string subsection) => new(Instruments.NhsAct2006, "s. 14Z30" + subsection);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Register(int position) => $"{Registers}/{Number(position)}";

    internal static string Entry(int register, int position) => $"{Register(register)}/entries/{Number(position)}";

    internal static string Call(RegisterOfInterests register) => register.Id is { } id ? $"the register {id}" : "a register";

    /// <summary>How the interest of an entry is called in a sentence.</summary>
    internal static string Call(InterestEntry entry) =>
        (entry.Id, Name(entry.Person)) switch
        {
            ({ } id, { } name) => $"the interest {id} of {name}",
            ({ } id, null) => $"the interest {id}",
            (null, { } name) => $"an interest of {name}",
            _ => "an interest of somebody not named",
        };

    /// <summary>How an entry is called, whether it is an interest or a nil return.</summary>
    internal static string CallEntry(InterestEntry entry) =>
        entry.IsNilReturn == true ? $"the nil return of {Name(entry.Person) ?? "somebody not named"}" : Call(entry);

    internal static string? Name(Person? person) => person?.Name ?? person?.Id;

    internal static InterestEntry EntryAt(in BoardFacts facts, int register, int position) => facts.Index.Board.RegistersOfInterests[register].Entries[position];

    /// <summary>A number of days in words.</summary>
    internal static string Days(int from, int to) =>
        BoardWords.Count(NodaTime.Period.DaysBetween(DayKey.DateOf(from), DayKey.DateOf(to)), "day", "days");
}
