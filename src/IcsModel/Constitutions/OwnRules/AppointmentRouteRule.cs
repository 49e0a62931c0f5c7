using IcsModel.Boards;
using IcsModel.Boards.Routes;
using IcsModel.Rules;

namespace IcsModel.Constitutions.OwnRules;

/// <summary>LOCAL-ROUTE: holders of a kind of seat were appointed, and their appointments approved, by whom the constitution names.</summary>
internal sealed class AppointmentRouteRule(OwnText text, OwnSeat seat, RuleDefinition definition) : SeatRule(text, seat.Kind, definition)
{
    internal static AppointmentRouteRule Of(OwnText text, OwnSeat seat)
    {
        Clause?[] clauses = [.. seat.Entries.Select(entry => text.Constitution.Seats[entry]).SelectMany(laidDown => (Clause?[])[Cited(laidDown), laidDown.ApprovalClause])];
        return new AppointmentRouteRule(
            text,
            seat,
            text.Define(
                $"LOCAL-ROUTE-{OwnText.Number((int)seat.Kind + 1)}",
                $"{BoardWords.Capital(seat.Kind.Plural())} appointed and approved as the constitution lays down",
                $"The {seat.Kind.Plural()} are appointed {Route(text.Constitution, seat)}.",
                "For everybody in such a seat on the date compares who appointed and who approved, by the first day in the seat, with the constitution. Appointments made under another "
                + "version are left out; only a complete list of seats shows that nobody else is named.",
                clauses));
    }

    private protected override void LookAt(in BoardFacts facts, OwnSeat seat, int position, Holding holding, ref Review review)
    {
        var own = facts.Index.OwnSeats;
        var route = own.Routes[position];
        if (own.AreOfAnotherVersion[position])
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"{Call(in facts, position)} was appointed under another version of the constitution.");
        }
        else if (route.IsValid)
        {
            review.Meets()?.Saw($"{Call(in facts, position)} was appointed {Route(Constitution, seat)}{Where(Cited)}.");
            review.Words?.ShowReadings(route);
        }
        else if (route.IsInvalid && holding == Holding.Dated)
        {
            Fail(in facts, ref review, route.Reason)?.Find(BoardWords.Pointer(position) + "/appointment", facts.Index.Board.Members[position].Id, Fault(in facts, position, route, seat));
        }
        else
        {
            Open(in facts, position, route, ref review);
        }
    }

    private protected override string Tell(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"The {Plural} in post were appointed as the constitution lays down{Where(Cited)}.",
            { Outcome: Outcome.NotSatisfied } => BoardWords.Capital($"{BoardWords.WithArticle(Title)} was not appointed as the constitution lays down{Where(Cited)}."),
            { Outcome: Outcome.NotApplicable, Reason: Reason.SeatEmpty } => $"No {Title} was in post.",
            { Outcome: Outcome.NotApplicable } => $"The {Plural} in post were appointed under another version of the constitution.",
            _ => $"Whether the {Plural} were appointed as the constitution lays down{Where(Cited)} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        $"Let whoever the constitution names appoint again {Route(Constitution, facts.Index.OwnSeats[Kind]!)}, with the approval given first; or record why the board departed from it.";

    private static Clause? Cited(ConstitutionSeat seat) => seat.AppointmentClause ?? seat.Clause;

    private static string Route(Constitution constitution, OwnSeat seat)
    {
        var ways = new List<string>();
        foreach (var entry in seat.Entries)
        {
            var laidDown = constitution.Seats[entry];
            var way = $"by {(laidDown.AppointedBy is { } by ? BoardWords.Call(by) : "whom the constitution names")}"
                + (laidDown.ApprovedBy is { } approver ? $" with the approval of {BoardWords.Call(approver)}" : string.Empty);
            if (!ways.Contains(way, StringComparer.Ordinal))
            {
                ways.Add(way);
            }
        }

        return string.Join(", or ", ways);
    }

    private string Fault(in BoardFacts facts, int position, RouteReview route, OwnSeat seat)
    {
        var named = seat.Entries.Select(entry => Constitution.Seats[entry]).ToArray();
        var appointor = string.Join(" or ", named.Select(laidDown => laidDown.AppointedBy).OfType<Actor>().Select(BoardWords.Call).Distinct(StringComparer.Ordinal));
        var approver = string.Join(" or ", named.Select(laidDown => laidDown.ApprovedBy).OfType<Actor>().Select(BoardWords.Call).Distinct(StringComparer.Ordinal));
        var fault = RouteWords.Fault(facts.Index.Board.Members[position], route.Reason, appointor, approver);
        return $"{Call(in facts, position)} {fault}{Where(Cited)}.";
    }

    private void Open(in BoardFacts facts, int position, RouteReview route, ref Review review)
    {
        if (review.Opens() is not { } spot)
        {
            return;
        }

        var pointer = BoardWords.Pointer(position);
        var known = route.IsInvalid ? "the first day in the seat is not known" : RouteWords.Open(route);
        spot.Find(pointer + "/appointment", facts.Index.Board.Members[position].Id, $"{Call(in facts, position)}: {known}.");
        review.Words!.AskFor(route.IsInvalid ? RouteReview.Unknown(RouteGap.Start) : route, pointer, Title);
    }
}
