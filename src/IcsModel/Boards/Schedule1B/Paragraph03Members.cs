using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-005: at least three ordinary members are in post.</summary>
internal sealed class OrdinaryMembersRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-005"),
    Title = "At least three ordinary members in post",
    Citation = BoardDefinitions.Schedule1B("para. 3(1)(c)"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 3(2)")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Besides the chair and the chief executive the board has at least three members.",
    Decides = "Counts different people in ordinary seats whose appointment the stated facts do not show to be invalid.",
    Reading = new Interpretation("Holders count unless stated facts show their appointment invalid. A person who is chair or chief executive is no ordinary member."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const int Least = 3;

    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.Ordinary.IsAtLeast(Least))
        {
            return Decision.Satisfied;
        }

        if (facts.Ordinary.IsFewerThan(Least))
        {
            return Decision.NotSatisfied(Reason.TooFew);
        }

        return Decision.Undetermined(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Saw($"{BoardWords.Count(facts.Ordinary.Sure, "ordinary member", "ordinary members")} known to be in post.");
        ruling.Say(
            BoardWords.Counted(in facts, facts.Ordinary, decision.Outcome, ("ordinary member", "ordinary members"), "the Act's minimum of 3"),
            decision.Outcome == Outcome.NotSatisfied
                ? $"Appoint at least {BoardWords.Count(Least - facts.Ordinary.Sure, "more ordinary member", "more ordinary members")}."
                : null);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.CountsAsOrdinary).AskForOffices(in facts);
        }

        if (decision.Outcome == Outcome.Satisfied)
        {
            ruling.RemarkOnIds(in facts, MemberShows.CountsAsOrdinary);
        }

        if (BoardWords.MembersIn(facts, MemberShows.CountsAsOrdinary).Any(entry => entry.Member.IsSuspended == true))
        {
            ruling.Remark(BoardWords.SuspensionReading);
        }

        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.OrdinaryInvalid))
        {
            if (decision.Outcome != Outcome.Satisfied)
            {
                ruling.Find(
                    BoardWords.Pointer(position), member.Id, decision.Outcome, $"{BoardWords.Capital(BoardWords.Call(member))} is not counted: the appointment is shown not to have followed the statutory route.");
            }
        }
    }
}

/// <summary>ICB-BOARD-011: the chair, the chief executive and the three nominated members are five different people.</summary>
internal sealed class DistinctPeopleRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-011"),
    Title = "Chair, chief executive and three nominated members are different people",
    Citation = BoardDefinitions.Schedule1B("para. 3(1)"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 8(2)")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Five different people fill the office of chair, that of chief executive and the three nominated seats.",
    Decides = "Matches people to the five seats so that each fills one; asked only when each seat is filled on its own.",
    Reading = new Interpretation(
        "The Act does not say in terms that one person cannot be nominated by two groups; three kinds of nominee beside a minimum of three members point that way. "
        + "A parameter makes the rule lenient."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var seats = FiveSeats.AllFilled(in facts);
        if (seats == false)
        {
            return Decision.NotApplicable(Reason.SeatEmpty);
        }

        if (seats == true && !facts.Index.SharesPeople)
        {
            return Decision.Satisfied;
        }

        if (seats == true && FiveSeats.MatchSure(in facts) == FiveSeats.Count)
        {
            return Decision.Satisfied;
        }

        var shared = facts.Index.SharesPeople
            && facts.Complete
            && facts.ConstitutionIsDated
            && FiveSeats.AllProven(in facts)
            && FiveSeats.MatchPossible(in facts) < FiveSeats.Count;
        if (!shared)
        {
            return Decision.Undetermined(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete);
        }

        return facts.Parameters.LenientOnDoubleCounting
            ? Decision.Undetermined(Reason.Judgement)
            : Decision.NotSatisfied(Reason.DoubleCounting);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.NotApplicable } => "One of the five seats has no holder, or only one shown not to have been validly appointed; the rule on that seat reports it.",
                { Outcome: Outcome.Satisfied } => "Five different people fill the five seats.",
                { Outcome: Outcome.NotSatisfied } => "One person is counted for two of the five seats, and nobody else fills the second.",
                { Reason: Reason.Judgement } => "One person fills two of the five seats; whether the Act allows that is left to judgement.",
                _ => "Whether five different people fill the five seats cannot be told.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Appoint someone else to one of the seats that the person holds." : null);
        if (decision.Reason == Reason.Judgement)
        {
            ruling.Missing(MissingKind.Judgement, "/board/members", "whether one person may fill two of the five statutory seats");
        }
        else if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.Chair | MemberShows.ChiefExecutive | MemberShows.MayBeAnyPartner).AskForSectors(in facts);
            AskForRoutes(in facts, ruling);
            if (facts is { Constitution: not null, ConstitutionIsDated: false, Index.SharesPeople: true })
            {
                ruling.Missing("/constitution/from", "since when this constitution has been in force");
            }

            if (ruling.MissingFacts.Count == 0)
            {
                ruling.Missing("/board/members", "who fills each of the five seats, since when and by which appointment");
            }
        }

        if (decision.Outcome == Outcome.Satisfied)
        {
            ruling.RemarkOnIds(in facts, FiveSeats.Fillers);
        }

        if (decision.Outcome == Outcome.NotSatisfied)
        {
            FindShared(in facts, ruling);
        }
    }

    private static void AskForRoutes(in BoardFacts facts, Ruling ruling)
    {
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, FiveSeats.Fillers))
        {
            if (facts.Index.SharesPeople && member.From is null)
            {
                ruling.Missing(BoardWords.Pointer(position) + "/from", "since when listed members hold their seats");
            }

            if (facts.Index.SharesPeople && !facts.Index.Routes.Reviews[position].IsValid)
            {
                ruling.Missing(BoardWords.Pointer(position) + "/appointment", $"how {BoardWords.Call(member)} was appointed and approved");
            }

            if (member.Capacity is Capacity.Acting or Capacity.Interim)
            {
                ruling.Missing(BoardWords.Pointer(position) + "/appointment", $"how {BoardWords.Call(member)} was appointed and approved");
            }
        }
    }

    private static void FindShared(in BoardFacts facts, Ruling ruling)
    {
        var shared = BoardWords.MembersIn(facts, FiveSeats.Fillers)
            .Where(entry => entry.Member.Person?.Id is not null)
            .GroupBy(entry => entry.Member.Person!.Id, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group);
        foreach (var (position, member, _) in shared)
        {
            ruling.Find(
                BoardWords.Pointer(position), member.Id, Outcome.NotSatisfied, $"{BoardWords.Capital(BoardWords.Call(member))} also holds another of the five seats.");
        }
    }
}
