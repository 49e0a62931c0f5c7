using IcsModel.Rules;
using NodaTime;
using NodaTime.Text;

namespace IcsModel.Boards;

/// <summary>Phrases that the rules about boards share.</summary>
internal static partial class BoardWords
{
    private const string StateComplete = "whether the list of members is the whole board (state complete: true if it is)";

    private const string LeftOut = "the members whom the list is stated to leave out";

    private const string OnTheDay = "who the members were on the date; the list is stated for another day";

    private const string NoIds = "Entries without a person id are taken to be different people (interpretation).";

    internal const string VacancyReading =
        "The Act lays down what the constitution must provide; that a seat stands empty is read as not meeting it (interpretation). "
        + "A vacancy by itself does not invalidate proceedings where the constitution so provides.";

    internal const string SuspensionReading =
        "A suspended member is still a member and counts: the Act tells suspension from removal (Schedule 1B paragraph 9(c); interpretation).";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string Iso(int dayKey) => Iso(new LocalDate(dayKey / 10_000, dayKey / 100 % 100, dayKey % 100));

    internal static string Pointer(int member) => $"/board/members/{member.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>How a member is called in a sentence: by seat, and by name or id where there is one.</summary>
    internal static string Call(BoardMember member)
    {
        var seat = member.Seat.Name();
        var named = member.Person?.Name ?? member.Person?.Id ?? member.Id;
        return named is null || string.Equals(named.Replace('-', ' '), seat, StringComparison.OrdinalIgnoreCase) ? $"the {seat}" : $"the {seat} ({named})";
    }

    internal static string Call(Outcome outcome) =>
        outcome switch
        {
            Outcome.NotSatisfied => "not satisfied",
            Outcome.NotApplicable => "not applicable",
            Outcome.NotInForce => "not in force",
            Outcome.Undetermined => "undetermined",
            _ => "satisfied",
        };

    internal static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>"a chair", "an employee", "another ordinary member".</summary>
    internal static string WithArticle(string noun) =>
        noun.StartsWith("other ", StringComparison.Ordinal) ? "an" + noun : $"{(noun.Length > 0 && noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {noun}";

    internal static string Count(int number, string one, string many) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    internal static string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>What was counted against a minimum, as a sentence; an open list shows a number only as "at least".</summary>
    internal static string Counted(in BoardFacts facts, Tally tally, Outcome outcome, (string One, string Many) what, string minimum)
    {
        var shown = tally.Sure == 0 ? $"no {what.One}" : Count(tally.Sure, what.One, what.Many);
        return outcome == Outcome.Undetermined
            ? Capital($"{shown} {(tally.Sure > 1 ? "are" : "is")} known to be in post; whether the board met {minimum} cannot be told.")
            : $"The board had {(facts.Complete ? string.Empty : "at least ")}{shown}; it needs {minimum}.";
    }

    /// <summary>Shows that an answer takes entries without a person id for different people.</summary>
    internal static Ruling RemarkOnIds(this Ruling ruling, in BoardFacts facts, MemberShows shows) =>
        MembersIn(facts, shows).Any(entry => entry.Member.Person?.Id is null) ? ruling.Remark(NoIds) : ruling;

    /// <summary>The members that show something, with how they hold their seat, in the order of the list.</summary>
    internal static IEnumerable<(int Position, BoardMember Member, Holding Holding)> MembersIn(BoardFacts facts, MemberShows shows)
    {
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            var holding = facts.HoldingOf(in facts.Index.Members[i]);
            if (holding != Holding.No && (facts.Index.Members[i].Shows & shows) != 0)
            {
                yield return (i, facts.Index.Board.Members[i], holding);
            }
        }
    }

    /// <summary>Names what would settle whether members are missing from the list or from their seats.</summary>
    internal static Ruling AskForList(this Ruling ruling, in BoardFacts facts)
    {
        if (!facts.Complete)
        {
            var members = facts.Index.Board.Members;
            ruling.Missing("/board/members", !facts.Spoken ? OnTheDay : members.Completeness == Completeness.Partial ? LeftOut : StateComplete);
        }

        return ruling;
    }

    /// <summary>Names the dates and seats that leave open who is in post.</summary>
    internal static Ruling AskForPresence(this Ruling ruling, in BoardFacts facts, MemberShows shows)
    {
        foreach (var (position, member, holding) in MembersIn(facts, shows | MemberShows.SeatUnknown))
        {
            if (member.Seat is null)
            {
                ruling.Missing(Pointer(position) + "/seat", "which seat a listed member holds");
            }

            if (holding == Holding.Possible)
            {
                ruling.Missing(Pointer(position) + "/from", "since when listed members hold their seats");
            }
        }

        return ruling;
    }

    /// <summary>Names the members in other seats of whom it is not stated whether a sector nominated them.</summary>
    internal static Ruling AskForSectors(this Ruling ruling, in BoardFacts facts)
    {
        foreach (var (position, member, _) in MembersIn(facts, MemberShows.MayBeAnyPartner))
        {
            if (member.Seat == SeatKind.OtherOrdinary && member.Nomination?.Sector is null)
            {
                ruling.Missing(Pointer(position) + "/nomination/sector", "which group of bodies, if any, nominated a member in another seat");
            }
        }

        return ruling;
    }

    /// <summary>Names the first days that leave open whether the chair or the chief executive is the person in another seat.</summary>
    internal static Ruling AskForOffices(this Ruling ruling, in BoardFacts facts)
    {
        if (facts.Index.SharesPeople)
        {
            foreach (var (position, _, holding) in MembersIn(facts, MemberShows.Chair | MemberShows.ChiefExecutive))
            {
                if (holding != Holding.Dated)
                {
                    ruling.Missing(Pointer(position) + "/from", "since when listed members hold their seats");
                }
            }
        }

        return ruling;
    }
}
