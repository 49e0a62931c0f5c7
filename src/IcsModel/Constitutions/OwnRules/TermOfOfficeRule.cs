using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-TERM: holders of a kind of seat serve no longer, and no more often, than the constitution allows.</summary>
internal sealed class TermOfOfficeRule(OwnText text, OwnSeat seat, RuleDefinition definition) : SeatRule(text, seat.Kind, definition)
{
    internal static TermOfOfficeRule Of(OwnText text, OwnSeat seat)
    {
        var clauses = Array.ConvertAll(seat.Entries, entry => Cited(text.Constitution.Seats[entry]));
        var definition = text.Define(
            $"LOCAL-TERM-{OwnText.Number((int)seat.Kind + 1)}",
            $"{BoardWords.Capital(seat.Kind.Plural())} within the terms of office of the constitution",
            $"The {seat.Kind.Plural()} serve {Limits(seat)}.",
            "For everybody in such a seat on the date counts calendar years from the first day in the seat, and reads which term it is, when it ends and when the first began.",
            clauses);
        return new TermOfOfficeRule(
            text,
            seat,
            definition with
            {
                Reading = new(
                    "A term runs up to the day before its anniversary. Terms that together run no longer than as many of the longest allowed are taken to be each no longer. A term that "
                    + $"began under another version of the constitution may run as that version allowed, so it is never found too long.{(definition.Reading is { } other ? " " + other.Text : string.Empty)}"),
            });
    }

    private protected override void LookAt(in BoardFacts facts, OwnSeat seat, int position, Holding holding, ref Review review)
    {
        var terms = new TermFacts(in facts, position, holding);
        Settle(in facts, seat, TermTest.Number, terms.Number(seat.Terms), position, ref review);
        Settle(in facts, seat, TermTest.Length, terms.Length(seat.TermYears), position, ref review);
        Settle(in facts, seat, TermTest.Years, terms.Years(seat.Years), position, ref review);
    }

    private protected override string Tell(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"The {Plural} in post serve within the terms the constitution allows{Where(Cited)}.",
            { Outcome: Outcome.NotSatisfied } => BoardWords.Capital($"{BoardWords.WithArticle(Title)} serves beyond the terms the constitution allows{Where(Cited)}."),
            { Outcome: Outcome.NotApplicable, Reason: Reason.SeatEmpty } => $"No {Title} was in post.",
            { Outcome: Outcome.NotApplicable } => $"The {Plural} in post serve terms that began under another version of the constitution.",
            _ => $"Whether the {Plural} serve within the terms the constitution allows{Where(Cited)} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "End the appointment at the latest day the constitution allows, or record why the board departed from it.";

    private static Clause? Cited(ConstitutionSeat seat) => seat.TermClause ?? seat.Clause;

    private static string Limits(OwnSeat seat) =>
        BoardWords.List([.. new[] { Limit(seat, TermTest.Length), Limit(seat, TermTest.Number), Limit(seat, TermTest.Years) }.OfType<string>()]);

    /// <summary>One limit in words, or null where none is laid down.</summary>
    private static string? Limit(OwnSeat seat, TermTest test) =>
        test switch
        {
            TermTest.Length when Highest(seat.TermYears) is { } years => $"terms of at most {BoardWords.Count(years, "year", "years")}",
            TermTest.Number when Highest(seat.Terms) is { } terms => $"at most {BoardWords.Count(terms, "term", "terms")}",
            TermTest.Years when Highest(seat.Years) is { } years => $"at most {BoardWords.Count(years, "year", "years")} in all",
            _ => null,
        };

    private static int? Highest(YearLimit limit) => limit.Highest ?? limit.Lowest;

    private void Settle(in BoardFacts facts, OwnSeat seat, TermTest test, TermShows shows, int position, ref Review review)
    {
        switch (shows)
        {
            case TermShows.NoLimit:
                break;
            case TermShows.Within:
                review.Meets()?.Saw($"{Call(in facts, position)} serves {Limit(seat, test)} as the constitution allows{Where(Cited)}.");
                break;
            case TermShows.OtherVersion:
                review.Excuses(Reason.NotEngaged)?.Saw($"{Call(in facts, position)} serves a term that began under another version of the constitution.");
                break;
            case TermShows.Beyond when facts.Index.OwnSeats.IsWhole:
                Fail(in facts, ref review, test == TermTest.Number ? Reason.TooMany : Reason.TooLong)?.Find(
                    BoardWords.Pointer(position) + "/term",
                    facts.Index.Board.Members[position].Id,
                    $"{Call(in facts, position)} {Fault(facts.Index.Board.Members[position], test)}; the constitution allows {Limits(seat)}{Where(Cited)}.");
                break;
            case TermShows.Beyond:
                OpenForSeats(ref review, Plural);
                break;
            case TermShows.NeedsView:
                review.Opens(Reason.Judgement)?.Missing(
                    MissingKind.Judgement, BoardWords.Pointer(position) + "/term", $"whether terms that the {Title} served before the board was established count");
                break;
            default:
                review.Opens()?.Missing(Place(shows, position), Question(shows));
                break;
        }
    }

    private static string Fault(BoardMember member, TermTest test) =>
        test switch
        {
            TermTest.Number => $"serves term {OwnText.Number(member.Term!.Number!.Value)}",
            TermTest.Length => $"has a term up to {BoardWords.Iso(member.Term!.EndsOn!.Value.PlusDays(-1))}, since {BoardWords.Iso(LocalDate.Max(member.From!.Value, member.Term.FirstAppointedOn!.Value))}",
            _ => $"has been in the seat since {BoardWords.Iso(member.From!.Value)}",
        };

    private static string Place(TermShows shows, int position) =>
        shows == TermShows.NeedsLimits ? "/constitution/seats" : BoardWords.Pointer(position) + shows switch
        {
            TermShows.NeedsNumber or TermShows.NeedsDay => "/term/number",
            TermShows.NeedsEnd => "/term/endsOn",
            TermShows.NeedsFirst => "/term/firstAppointedOn",
            TermShows.NeedsStart or TermShows.NeedsPresentTerm => "/from",
            _ => "/term",
        };

    private string Question(TermShows shows) =>
        shows switch
        {
            TermShows.NeedsLimits => $"what each entry for {Plural} lays down on terms of office",
            TermShows.NeedsNumber => $"which term the {Title} serves",
            TermShows.NeedsDay => $"which term the {Title} served on the date; it is stated for another day",
            TermShows.NeedsEnd => $"when the term of the {Title} ends",
            TermShows.NeedsFirst => $"when the first term of the {Title} began",
            TermShows.NeedsStart => $"the first day in the seat of the {Title}",
            TermShows.NeedsReappointment => $"whether the {Title} was appointed again after the term ended",
            TermShows.NeedsPresentTerm =>
                $"whether the present term of the {Title} began under this version of the constitution (give each term an entry of its own)",
            _ => $"whether the {Title} has served without a break since the first term began",
        };
}
