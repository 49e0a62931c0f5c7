using System.Globalization;
using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-TERM-001: terms of office stay within the length and the number that the constitution lays down.</summary>
internal sealed class TermOfOfficeRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-TERM-001"),
    Title = "Terms stay within constitution's length and maximum number",
    Citation = BoardDefinitions.Model("cl. 3 (terms of office)"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "The constitution states the length and the greatest number of terms of the chair, non-executive and partner members, and each of them serves within both.",
    Decides = "For each of these members in post compares the term with what the constitution lays down for the seat; every number is the constitution's own.",
    Reading = new Interpretation(
        "The wording is unverified, so the rule is never found unmet. Directors serve no fixed term. Whether service in a predecessor board counts is not settled and is left for judgement."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var constitution = facts.Constitution;
        foreach (var term in facts.Index.Eligibility.Terms)
        {
            switch (facts.HoldingOf(in facts.Index.Members[term.Member]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(term.Member);
                    break;
                case Holding.Dated or Holding.Undated when constitution is null:
                    review.AskForConstitution(in facts, "/constitution/seats", "the length and the greatest number of terms for each seat");
                    break;
                default:
                    Look(in facts, term, ref review);
                    break;
            }
        }

        review.CloseSeats(in facts);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The chair, non-executive and partner members serve within the length and number of terms of the constitution.",
            { Outcome: Outcome.NotApplicable } => "Nobody was in post whose seat is held for a term.",
            { Reason: Reason.SourceUnverified } => "A term goes beyond the constitution, or the constitution states none; the wording of this policy is not verified.",
            _ => "Whether the chair, non-executive and partner members serve within the constitution's terms is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "End the term when the constitution does.";

    private static void Look(in BoardFacts facts, TermReview term, ref Review review)
    {
        var position = term.Member;
        var isPast = term.Ends <= facts.AsAt;
        var isOver = term.IsOneTooMany || term.Ceiling <= facts.AsAt;
        if (term.IsStatedAbsent)
        {
            review.Doubts()?.Find(SeatPointer(term.Seat) + "/termClause", null, $"The constitution states no term for the {Seat(in facts, position)}.");
        }
        else if (isPast || term.IsTooLong)
        {
            review.Doubts()?.Find(BoardWords.Pointer(position) + "/term", IdOf(in facts, position), Late(in facts, position, isPast));
        }
        else if (isOver && term.ServedElsewhere)
        {
            review.Opens(Reason.Judgement)?
                .Find(BoardWords.Pointer(position) + "/term", IdOf(in facts, position), $"{Who(in facts, position)} is over the constitution's limit only if service in a predecessor board counts.")
                .Missing(MissingKind.Judgement, BoardWords.Pointer(position) + "/term", "whether service in a predecessor board counts towards the limit");
        }
        else if (isOver)
        {
            review.Doubts()?.Find(
                BoardWords.Pointer(position) + "/term",
                IdOf(in facts, position),
                $"{Who(in facts, position)} serves {(term.IsOneTooMany ? "a term more than" : "longer in all than")} the constitution allows.");
        }
        else if (term.Missing == TermGap.None)
        {
            review.Meets();
        }
        else
        {
            review.Opens();
            Ask(term, review.Words);
        }
    }

    private static void Ask(TermReview term, Ruling? words)
    {
        if (words is null)
        {
            return;
        }

        var seat = term.Seat < 0 ? "/constitution/seats" : SeatPointer(term.Seat);
        AskFor(TermGap.Length, seat + (term.Seat < 0 ? string.Empty : "/termYears"), "the longest term for a seat, in years");
        AskFor(TermGap.MaximumTerms, seat + (term.Seat < 0 ? string.Empty : "/maximumTerms"), "the greatest number of terms for a seat");
        AskFor(TermGap.Number, BoardWords.Pointer(term.Member) + "/term/number", "which term a member is serving");
        AskFor(TermGap.Start, BoardWords.Pointer(term.Member) + "/from", "since when listed members hold their seats");
        AskFor(TermGap.End, BoardWords.Pointer(term.Member) + "/term/endsOn", "when the term of a member ends");

        void AskFor(TermGap gap, string pointer, string description)
        {
            if ((term.Missing & gap) != 0)
            {
                words.Missing(pointer, description);
            }
        }
    }

    private static string SeatPointer(int seat) => $"/constitution/seats/{seat.ToString(CultureInfo.InvariantCulture)}";

    private static string? IdOf(in BoardFacts facts, int position) => facts.Index.Board.Members[position].Id;

    private static string Seat(in BoardFacts facts, int position) => facts.Index.Board.Members[position].Seat.Name();

    private static string Who(in BoardFacts facts, int position) => BoardWords.Capital(BoardWords.Call(facts.Index.Board.Members[position]));

    private static string Late(in BoardFacts facts, int position, bool isPast)
    {
        var ends = facts.Index.Board.Members[position].Term!.EndsOn!.Value;
        return isPast
            ? $"{Who(in facts, position)} stayed in the seat after the term ended on {BoardWords.Iso(ends)}."
            : $"The term of {BoardWords.Call(facts.Index.Board.Members[position])}, to {BoardWords.Iso(ends)}, is longer than the constitution allows.";
    }
}
