using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-SEAT: as many people are in seats of a kind as the constitution lays down.</summary>
internal sealed class SeatsFilledRule(OwnText text, OwnSeat seat, RuleDefinition definition) : OwnRule(text, definition)
{
    private readonly SeatKind kind = seat.Kind;
    private readonly string plural = seat.Kind.Plural();

    internal static SeatsFilledRule Of(OwnText text, OwnSeat seat)
    {
        var clauses = Array.ConvertAll(seat.Entries, entry => text.Constitution.Seats[entry].Clause);
        return new SeatsFilledRule(
            text,
            seat,
            text.Define(
                $"LOCAL-SEAT-{OwnText.Number((int)seat.Kind + 1)}",
                $"As many {seat.Kind.Plural()} as the constitution lays down",
                $"The board has {Range(seat)}.",
                "Counts the people listed in such seats on the date. Too few are shown only by a complete list of members; too many only by dated entries for people known by their ids "
                + "to be different, each stated to hold the seat in substance or shown to have come to it by the statutory route.",
                clauses));
    }

    private protected override void LookAt(in BoardFacts facts, ref Review review)
    {
        var own = facts.Index.OwnSeats;
        var here = own[kind]!;
        var count = own.Count(in facts, here);
        if (count.Proven > here.Most && own.IsWhole)
        {
            Exceed(in facts, ref review);
        }
        else if (facts.Complete && count.Possible < here.Least)
        {
            FallShort(in facts, here, count, ref review);
        }
        else if (count.Listed >= here.Least && (here.Most is not { } most || (facts.Complete && count.Possible <= most)))
        {
            review.Meets()?.Saw($"{Listed(count)}; the constitution lays down {Range(here)}{Where(here)}.");
        }
        else
        {
            Open(in facts, here, count, ref review);
        }
    }

    private protected override string Tell(in BoardFacts facts, Decision decision)
    {
        var own = facts.Index.OwnSeats;
        var here = own[kind]!;
        var count = own.Count(in facts, here);
        return decision.Outcome == Outcome.Undetermined
            ? $"{Listed(count)}; whether there are as many as the constitution lays down{Where(here)} cannot be told: {Range(here)}."
            : $"{Listed(count)} on {BoardWords.Iso(facts.AsAt)}; the constitution lays down {Range(here)}{Where(here)}.";
    }

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        decision.Reason == Reason.TooMany
            ? "End an appointment, state the last day of whoever left, or vary the constitution."
            : "Fill the seat, or vary the constitution if the seat is no longer wanted.";

    private static string Range(OwnSeat seat) =>
        (seat.Least, seat.Most) switch
        {
            (var least, { } most) when least == most => Count(most, seat.Kind),
            (var least, { } most) when least > most => $"at least {Count(least, seat.Kind)} and at most {Count(most, seat.Kind)}",
            (0, { } most) => $"at most {Count(most, seat.Kind)}",
            (var least, { } most) => $"between {OwnText.Number(least)} and {Count(most, seat.Kind)}",
            (var least, null) => $"at least {Count(least, seat.Kind)}",
        };

    private static string Count(long number, SeatKind kind) => $"{OwnText.Number(number)} {(number == 1 ? ((SeatKind?)kind).Name() : kind.Plural())}";

    private string Listed(SeatCount count) =>
        count.Listed switch
        {
            0 => $"No {((SeatKind?)kind).Name()} is listed in post",
            1 => $"1 {((SeatKind?)kind).Name()} is listed in post",
            _ => $"{OwnText.Number(count.Listed)} {plural} are listed in post",
        };

    private string Where(OwnSeat here)
    {
        foreach (var entry in here.Entries)
        {
            if (ClauseReview.Where(Constitution.Seats[entry].Clause) is { Length: > 0 } where)
            {
                return where;
            }
        }

        return string.Empty;
    }

    private void Exceed(in BoardFacts facts, ref Review review)
    {
        if (Fail(in facts, ref review, Reason.TooMany) is not { } spot)
        {
            return;
        }

        var here = facts.Index.OwnSeats[kind]!;
        foreach (var position in here.Holders)
        {
            if (facts.HoldingOf(in facts.Index.Members[position]) >= Holding.Undated)
            {
                var member = facts.Index.Board.Members[position];
                spot.Find(BoardWords.Pointer(position), member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} is in post; the constitution lays down {Range(here)}{Where(here)}.");
            }
        }
    }

    private void FallShort(in BoardFacts facts, OwnSeat here, SeatCount count, ref Review review) =>
        Fail(in facts, ref review, count.Possible == 0 ? Reason.Vacancy : Reason.TooFew)
            ?.Find("/board/members", memberId: null, $"{Listed(count)}.")
            .Find(OwnText.Pointer(here.Entries[0]), memberId: null, $"The constitution lays down {Range(here)}{Where(here)}.");

    private void Open(in BoardFacts facts, OwnSeat here, SeatCount count, ref Review review)
    {
        if (count.Listed > here.Most && !facts.Index.OwnSeats.IsWhole)
        {
            OpenForSeats(ref review, plural);
        }

        if (review.Opens(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete) is not { } spot)
        {
            return;
        }

        review.Words!.AskForList(in facts);
        foreach (var position in facts.Index.OwnSeats.Unplaced)
        {
            if (facts.HoldingOf(in facts.Index.Members[position]) != Holding.No)
            {
                spot.Missing(BoardWords.Pointer(position) + "/seat", "which seat a listed member holds");
            }
        }

        foreach (var position in here.Holders)
        {
            AskForHolder(in facts, position, count.Listed > here.Most, spot);
        }
    }

    private void AskForHolder(in BoardFacts facts, int position, bool areMany, Spot spot)
    {
        ref readonly var entry = ref facts.Index.Members[position];
        var holding = facts.HoldingOf(in entry);
        var pointer = BoardWords.Pointer(position);
        if (holding == Holding.Possible || (areMany && holding == Holding.Undated))
        {
            spot.Missing(pointer + "/from", "since when listed members hold their seats");
        }

        if (areMany && holding != Holding.No && entry.Person < 0)
        {
            spot.Missing(pointer + "/person", $"whether two {plural} listed are the same person (give person ids)");
        }

        var capacity = facts.Index.Board.Members[position].Capacity;
        if (areMany && holding != Holding.No && capacity != Capacity.Substantive && !facts.Index.Routes.Reviews[position].IsValid)
        {
            spot.Missing(pointer + (capacity is null ? "/capacity" : "/appointment"), $"whether each of the {plural} listed holds the seat in substance, or how they were appointed");
        }
    }
}
