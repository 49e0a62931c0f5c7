using IcsModel.Boards.Routes;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>Decides on an office that exactly one validly appointed person holds: the chair's and the chief executive's.</summary>
internal sealed record SingleOffice(
    SeatKind Seat, MemberShows Holder, MemberShows Valid, MemberShows Invalid, MemberShows Fills, string Appointor, string Approver)
{
    private string Title => ((SeatKind?)Seat).Name();

    internal Decision Decide(in BoardFacts facts, int holders)
    {
        if (holders == 0)
        {
            return DecideEmpty(in facts);
        }

        if (holders > 1)
        {
            return DecideSeveral(in facts);
        }

        if (facts.Shows(Valid))
        {
            return Decision.Satisfied;
        }

        return (facts.Dated & Invalid) != 0 && !MayBeAnother(in facts)
            ? Decision.NotSatisfied(FirstFault(in facts))
            : Decision.Undetermined(Reason.FactMissing);
    }

    internal void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        foreach (var (_, member, holding) in BoardWords.MembersIn(facts, Holder).Where(entry => entry.Holding >= Holding.Undated))
        {
            ruling.Saw($"{BoardWords.Capital(BoardWords.Call(member))} is in post{(member.From is { } from ? $" since {BoardWords.Iso(from)}" : string.Empty)}.");
            if (member.IsSuspended == true)
            {
                ruling.Remark(BoardWords.SuspensionReading);
            }
        }

        switch (decision.Reason)
        {
            case Reason.Vacancy:
                DescribeVacancy(in facts, ruling);
                break;
            case Reason.Duplicate:
                DescribeHolders(in facts, ruling);
                break;
            case Reason.ListNotComplete:
                ruling.Say($"No {Title} is listed, but the list of members is not known to be complete.").AskForList(in facts);
                break;
            default:
                DescribeRoute(in facts, decision, ruling);
                break;
        }
    }

    private Decision DecideEmpty(in BoardFacts facts)
    {
        if (facts.MayShow(Holder | MemberShows.SeatUnknown))
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        return facts.Complete || facts.IsStatedVacant(Seat)
            ? Decision.NotSatisfied(Reason.Vacancy)
            : Decision.Undetermined(Reason.ListNotComplete);
    }

    /// <summary>
    /// Two entries are two holders only when both are dated, shown to have come by the statutory route, and known by their ids to be different people.
    /// Beside a validly appointed holder somebody acting, or shown not to have come by that route, does not count.
    /// </summary>
    private Decision DecideSeveral(in BoardFacts facts)
    {
        var (someone, appointed, different, valid, open, invalid) = (-1, -1, false, false, false, true);
        foreach (ref readonly var entry in facts.Index.Members)
        {
            if ((entry.Shows & Holder) == 0 || facts.HoldingOf(in entry) < Holding.Undated)
            {
                continue;
            }

            valid |= (entry.Shows & Valid) != 0;
            invalid &= (entry.Shows & Invalid) != 0 && entry.From != 0;
            if ((entry.Shows & Fills) != 0)
            {
                open |= someone != -1 && (entry.Person < 0 || entry.Person != someone);
                someone = entry.Person < 0 ? int.MinValue : entry.Person;
            }

            if ((entry.Shows & Valid) != 0 && entry.From != 0 && entry.Person >= 0)
            {
                different |= appointed >= 0 && entry.Person != appointed;
                appointed = entry.Person;
            }
        }

        if (different)
        {
            return Decision.NotSatisfied(Reason.Duplicate);
        }

        if (valid && !open)
        {
            return Decision.Satisfied;
        }

        return invalid && !MayBeAnother(in facts) ? Decision.NotSatisfied(FirstFault(in facts)) : Decision.Undetermined(Reason.FactMissing);
    }

    private bool MayBeAnother(in BoardFacts facts) => (facts.Possible & (Holder | MemberShows.SeatUnknown)) != 0 || facts.Shows(MemberShows.SeatUnknown);

    private Reason FirstFault(in BoardFacts facts)
    {
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            if ((facts.Index.Members[i].Shows & Invalid) != 0 && facts.HoldingOf(in facts.Index.Members[i]) == Holding.Dated)
            {
                return facts.Index.Routes.Reviews[i].Reason;
            }
        }

        return Reason.InvalidRoute;
    }

    private void DescribeVacancy(in BoardFacts facts, Ruling ruling)
    {
        var since = Since(in facts);
        ruling
            .Say(
                $"Nobody held the office of {Title} on {BoardWords.Iso(facts.AsAt)}{(since is null ? string.Empty : $"; it has stood empty since {since}")}.",
                $"{BoardWords.Capital(Appointor)} appoints a {Title}, with the approval of {Approver}.")
            .Remark(BoardWords.VacancyReading)
            .Find("/board/members", memberId: null, Outcome.NotSatisfied, $"The office of {Title} stands empty.");
        if (Seat == SeatKind.Chair && facts.Shows(MemberShows.DeputyChair))
        {
            ruling.Remark("A deputy chair may preside, but does not fill the office of chair.");
        }
    }

    private string? Since(in BoardFacts facts)
    {
        var asAt = facts.AsAt;
        var ends = facts.Index.Board.Members
            .Where(member => member.Seat == Seat && member.To is { } to && DayKey.Of(to) <= asAt)
            .Select(member => member.To!.Value)
            .Concat(facts.Index.Board.Vacancies.Where(vacancy => vacancy.Seat == Seat).Select(vacancy => vacancy.From).OfType<NodaTime.LocalDate>())
            .ToArray();
        return ends.Length == 0 ? null : BoardWords.Iso(ends.Max());
    }

    private void DescribeHolders(in BoardFacts facts, Ruling ruling)
    {
        var holders = BoardWords.MembersIn(facts, Holder).ToArray();
        ruling.Say(
            $"{BoardWords.Count(holders.Length, "person holds", "people hold")} the office of {Title} on the same day; it is an office for one.",
            "State the last day of whoever left, or end one of the appointments.");
        foreach (var (position, member, _) in holders)
        {
            ruling.Find(BoardWords.Pointer(position), member.Id, Outcome.NotSatisfied, $"{BoardWords.Capital(BoardWords.Call(member))} is in post.");
        }
    }

    private void DescribeRoute(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var holders = BoardWords.MembersIn(facts, Holder | MemberShows.SeatUnknown).ToArray();
        var said = new List<string>();
        foreach (var (position, member, holding) in holders.Where(holder => holder.Member.Seat == Seat))
        {
            var review = facts.Index.Routes.Reviews[position];
            ruling.ShowReadings(review);
            if (decision.Outcome == Outcome.Satisfied && !review.IsValid)
            {
                ruling.Remark($"{BoardWords.Capital(BoardWords.Call(member))} is listed in the same office, but does not fill it.");
                continue;
            }

            if (decision.Outcome == Outcome.Satisfied)
            {
                said.Add($"{BoardWords.Capital(BoardWords.Call(member))} was appointed by {Appointor} with the approval of {Approver}.");
                continue;
            }

            var (outcome, sentence) = review.IsInvalid
                ? (decision.Outcome, $"{BoardWords.Capital(BoardWords.Call(member))} {RouteWords.Fault(member, review.Reason, Appointor, Approver)}.")
                : (Outcome.Undetermined, $"{BoardWords.Capital(BoardWords.Call(member))} is listed; {(review.IsValid ? "the days in post are not known" : RouteWords.Open(review))}.");
            said.Add(sentence);
            ruling.Find(BoardWords.Pointer(position), member.Id, outcome, sentence).AskFor(review, BoardWords.Pointer(position), Title);
            AskForIdentity(decision, ruling, position, member, review, holders.Length);
            if (member.Capacity is Capacity.Acting or Capacity.Interim)
            {
                ruling.Remark($"An acting or interim {Title} fills the office only when appointed by the statutory route (interpretation).");
            }
        }

        if (said.Count == 0)
        {
            said.Add($"Whether anybody held the office of {Title} cannot be told.");
        }

        ruling
            .Say(
                string.Join(' ', said),
                decision.Outcome == Outcome.NotSatisfied
                    ? $"{BoardWords.Capital(Appointor)} appoints afresh, with the approval of {Approver} given first."
                    : null);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForPresence(in facts, Holder);
        }

        if (decision.Reason is Reason.ApprovalAfterStart)
        {
            ruling.Remark("\"With the approval of\" is read as approval given on or before the first day in the seat (interpretation).");
        }
    }

    private static void AskForIdentity(
        Decision decision, Ruling ruling, int position, BoardMember member, RouteReview review, int holders)
    {
        if (decision.Outcome != Outcome.Undetermined || (holders == 1 && !review.IsInvalid))
        {
            return;
        }

        if (holders > 1 && member.Person?.Id is null)
        {
            ruling.Missing(BoardWords.Pointer(position) + "/person", "whether two entries for one office are the same person (give person ids)");
        }

        if (member.From is null)
        {
            ruling.Missing(BoardWords.Pointer(position) + "/from", "since when listed members hold their seats");
        }
    }
}
