using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-DEPUTY, LOCAL-AUDIT-CHAIR and LOCAL-REMUNERATION-CHAIR: a role is held from a seat that the constitution allows it from.</summary>
internal abstract class BarredRoleRule : OwnRule
{
    private readonly Func<ConstitutionSeat, bool?> allows;

    private protected BarredRoleRule(OwnText text, string id, string role, Func<ConstitutionSeat, bool?> allows, string decides)
        : base(
            text,
            text.Define(
                id,
                $"The {role} holds a seat that allows it under the constitution",
                $"The {role} is not held from a seat whose holders the constitution bars from it: {Barred(text.Constitution, allows)}.",
                decides,
                Clauses(text.Constitution, allows)))
    {
        Role = role;
        this.allows = allows;
    }

    /// <summary>How the role is called.</summary>
    private protected string Role { get; }

    /// <summary>Judges one holder of the role by the seat: true where some entry for it allows the role, false where each bars it, null where that is not known.</summary>
    private protected bool? Allows(in BoardFacts facts, int position)
    {
        if (facts.Index.Board.Members[position].Seat is not { } kind || facts.Index.OwnSeats[kind] is not { } seat)
        {
            return null;
        }

        var isBarred = facts.Index.OwnSeats.IsWhole;
        foreach (var entry in seat.Entries)
        {
            var allowed = allows(Constitution.Seats[entry]);
            if (allowed == true)
            {
                return true;
            }

            isBarred &= allowed == false;
        }

        return isBarred ? false : null;
    }

    /// <summary>Notes what a holder of the role in post comes to.</summary>
    /// <param name="facts">The facts of the board.</param>
    /// <param name="position">The member.</param>
    /// <param name="isSure">Whether the facts put the member in the seat and the role by their dates.</param>
    /// <param name="committee">The committee that states the role, or -1 where the member's entry does.</param>
    /// <param name="review">The review of the rule.</param>
    private protected void Judge(in BoardFacts facts, int position, bool isSure, int committee, ref Review review)
    {
        switch (Allows(in facts, position))
        {
            case true:
                review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(facts.Index.Board.Members[position]))} may be {Role} under the constitution{Where(in facts, position)}.");
                break;
            case false when isSure:
                var member = facts.Index.Board.Members[position];
                Fail(in facts, ref review, Reason.IncompatibleRole)?.Find(
                    committee < 0 ? BoardWords.Pointer(position) + "/deputyChair" : $"/committees/{OwnText.Number(committee)}/chair",
                    member.Id,
                    $"{BoardWords.Capital(BoardWords.Call(member))} is {Role}, which the constitution does not allow{Where(in facts, position)}.")
                    .Find(OwnText.Pointer(facts.Index.OwnSeats[member.Seat!.Value]!.Entries[0]), memberId: null, $"The constitution bars the {((SeatKind?)member.Seat).Name()} from it{Where(in facts, position)}.");
                break;
            case false:
                review.Opens()?.Missing(BoardWords.Pointer(position) + "/from", "since when listed members hold their seats");
                break;
            default:
                Ask(in facts, position, ref review);
                break;
        }
    }

    private protected sealed override string Tell(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"The {Role} holds a seat that the constitution allows it from.",
            Outcome.NotSatisfied => $"The {Role} holds a seat whose holders the constitution bars from it.",
            Outcome.NotApplicable => $"Nobody on the board was {Role}.",
            _ => $"Whether the {Role} holds a seat that the constitution allows it from is not known.",
        };

    private protected sealed override string Remedy(in BoardFacts facts, Decision decision) => $"Make somebody {Role} whom the constitution allows to be, or vary the constitution.";

    private static string Barred(Constitution constitution, Func<ConstitutionSeat, bool?> allows)
    {
        var barred = constitution.Seats.Where(seat => seat.Kind is not null && allows(seat) == false).Select(seat => seat.Kind.Name()).Distinct(StringComparer.Ordinal).ToArray();
        return barred.Length == 0 ? "none is stated to be barred" : BoardWords.List(barred);
    }

    private static Clause?[] Clauses(Constitution constitution, Func<ConstitutionSeat, bool?> allows)
    {
        var barring = constitution.Seats.Where(seat => allows(seat) == false).Select(seat => seat.Clause).ToArray();
        return barring.Length > 0 ? barring : [.. constitution.Seats.Where(seat => allows(seat) == true).Select(seat => seat.Clause)];
    }

    private void Ask(in BoardFacts facts, int position, ref Review review)
    {
        var seat = facts.Index.Board.Members[position].Seat;
        if (seat is null)
        {
            review.Opens()?.Missing(BoardWords.Pointer(position) + "/seat", "which seat a listed member holds");
        }
        else
        {
            review.Opens()?.Missing("/constitution/seats", $"whether the constitution lets the {seat.Name()} be {Role}, and whether all its seats are listed");
        }
    }

    private string Where(in BoardFacts facts, int position)
    {
        foreach (var entry in facts.Index.OwnSeats[facts.Index.Board.Members[position].Seat!.Value]!.Entries)
        {
            if (ClauseReview.Where(Constitution.Seats[entry].Clause) is { Length: > 0 } where)
            {
                return where;
            }
        }

        return string.Empty;
    }
}
