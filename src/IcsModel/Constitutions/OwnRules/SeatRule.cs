using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>A requirement that a constitution makes of the holders of one kind of seat, looked at one by one.</summary>
internal abstract class SeatRule(OwnText text, SeatKind kind, RuleDefinition definition) : OwnRule(text, definition)
{
    private protected SeatKind Kind { get; } = kind;

    /// <summary>How a holder is called.</summary>
    private protected string Title { get; } = ((SeatKind?)kind).Name();

    /// <summary>How several holders are called.</summary>
    private protected string Plural { get; } = kind.Plural();

    private protected sealed override void LookAt(in BoardFacts facts, ref Review review)
    {
        var own = facts.Index.OwnSeats;
        var (seat, isHeld) = (own[Kind]!, false);
        foreach (var position in seat.Holders)
        {
            var holding = facts.HoldingOf(in facts.Index.Members[position]);
            isHeld |= holding != Holding.No;
            if (holding == Holding.Possible)
            {
                review.Opens()?.Missing(BoardWords.Pointer(position) + "/from", $"the first day in the seat of the {Title}");
            }
            else if (holding != Holding.No)
            {
                LookAt(in facts, seat, position, holding, ref review);
            }
        }

        foreach (var position in own.Unplaced)
        {
            if (facts.HoldingOf(in facts.Index.Members[position]) != Holding.No)
            {
                review.Opens()?.Missing(BoardWords.Pointer(position) + "/seat", "which seat a listed member holds");
            }
        }

        if (!facts.Complete)
        {
            review.Opens(Reason.ListNotComplete);
            review.Words?.AskForList(in facts);
        }
        else if (!isHeld)
        {
            review.Excuses(Reason.SeatEmpty);
        }
    }

    /// <summary>Looks at one holder in post.</summary>
    private protected abstract void LookAt(in BoardFacts facts, OwnSeat seat, int position, Holding holding, ref Review review);

    /// <summary>How a holder is called at the beginning of a sentence.</summary>
    private protected static string Call(in BoardFacts facts, int position) => BoardWords.Capital(BoardWords.Call(facts.Index.Board.Members[position]));

    /// <summary>The clauses of the entries for this kind of seat as they stand in a sentence.</summary>
    private protected string Where(Func<ConstitutionSeat, Clause?> clause)
    {
        foreach (var seat in Constitution.Seats)
        {
            if (seat.Kind == Kind && ClauseReview.Where(clause(seat)) is { Length: > 0 } where)
            {
                return where;
            }
        }

        return string.Empty;
    }
}
