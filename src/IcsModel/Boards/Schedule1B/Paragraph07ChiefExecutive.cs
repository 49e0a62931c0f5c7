using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-003: one chief executive is in post, appointed by the chair with NHS England's approval.</summary>
internal sealed class ChiefExecutiveInPostRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-003"),
    Title = "Chief executive validly appointed and in post",
    Citation = BoardDefinitions.Schedule1B("para. 7(1)"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 3(1)(b)")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Chair; NHS England (approval)",
    Asks = "One person is chief executive, appointed by the chair of the board with the approval of NHS England.",
    Decides = "Looks for one holder of the office on the date, whether a chair in office appointed them, and whether NHS England approved by the first day.",
    Reading = new Interpretation(
        "Approval means prior approval; a direction under section 14Z61(4)(b) naming the person counts as approval. If the office of chair stood empty on the "
        + "day of the decision the route failed, unless the constitution validates proceedings, which leaves the question open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly SingleOffice Office = new(
        SeatKind.ChiefExecutive,
        MemberShows.ChiefExecutive,
        MemberShows.ChiefExecutiveValid,
        MemberShows.ChiefExecutiveInvalid,
        MemberShows.FillsChiefExecutive,
        "the chair",
        "NHS England");

    internal override Decision Decide(in BoardFacts facts) => Office.Decide(in facts, facts.ChiefExecutives);

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling) => Office.Describe(in facts, decision, ruling);
}

/// <summary>ICB-BOARD-004: the chief executive is employed by the board, or seconded to it from a listed body.</summary>
internal sealed class ChiefExecutiveEmploymentRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-004"),
    Title = "Chief executive employed by the board or on a qualifying secondment",
    Citation = BoardDefinitions.Schedule1B("para. 7(2)"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 19(4)")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks =
        "While in post the chief executive is an employee of the board, or seconded to it from the civil service or one of the bodies listed in paragraph 19(4).",
    Decides =
        "Looks at the stated employment and secondments on the date. Another integrated care board and a council are not listed; NHS Digital stopped being listed "
        + "on 1 February 2023.",
    Reading = new Interpretation("A continuing condition, judged on the date asked about; an earlier day in post without it is shown as a remark."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        if (!facts.MayShow(MemberShows.ChiefExecutive | MemberShows.SeatUnknown))
        {
            return facts.Complete || facts.IsStatedVacant(SeatKind.ChiefExecutive)
                ? Decision.NotApplicable(Reason.SeatEmpty)
                : Decision.Undetermined(Reason.ListNotComplete);
        }

        if (!facts.MayShow(MemberShows.ChiefExecutive))
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        var worst = Decision.NotApplicable(Reason.SeatEmpty);
        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            if ((entry.Shows & MemberShows.ChiefExecutive) != 0)
            {
                worst = worst.Worse(DecideBeside(in facts, in entry, Decide(in facts, i, facts.HoldingOf(in entry))));
            }
        }

        return worst;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        if (decision.Outcome == Outcome.NotApplicable)
        {
            ruling.Say("Nobody was chief executive on the date; the rule on who holds that office reports the vacancy.");
            return;
        }

        foreach (var (position, member, holding) in BoardWords.MembersIn(facts, MemberShows.ChiefExecutive))
        {
            Describe(in facts, position, member, DecideBeside(in facts, in facts.Index.Members[position], Decide(in facts, position, holding)), ruling);
        }

        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "The chief executive was employed by the board, or on a qualifying secondment to it.",
                Outcome.NotSatisfied => "The chief executive was neither employed by the board nor on a qualifying secondment to it.",
                _ => "Whether the chief executive was employed by the board, or on a qualifying secondment to it, is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied
                ? "Employ the chief executive, or agree a secondment from a body listed in paragraph 19(4)."
                : null);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForPresence(in facts, MemberShows.ChiefExecutive);
            if (!facts.MayShow(MemberShows.ChiefExecutive))
            {
                ruling.AskForList(in facts);
            }
        }
    }

    /// <summary>Where several are or may be listed, somebody acting beside the chief executive is not judged, and only a validly appointed one can be at fault.</summary>
    private static Decision DecideBeside(in BoardFacts facts, in MemberEntry entry, Decision decision)
    {
        var several = facts.ChiefExecutives > 1 || (facts.Possible & MemberShows.ChiefExecutive) != 0 || facts.MayShow(MemberShows.SeatUnknown);
        if (!several || (entry.Shows & MemberShows.ChiefExecutiveValid) != 0)
        {
            return decision;
        }

        if (facts.Shows(MemberShows.ChiefExecutiveValid) && (entry.Shows & MemberShows.FillsChiefExecutive) == 0)
        {
            return Decision.NotApplicable(Reason.SeatEmpty);
        }

        return decision.Outcome == Outcome.NotSatisfied ? Decision.Undetermined(Reason.FactMissing) : decision;
    }

    private static Decision Decide(in BoardFacts facts, int position, Holding holding)
    {
        if (holding == Holding.No)
        {
            return Decision.NotApplicable(Reason.SeatEmpty);
        }

        var employed = facts.Index.IsSurelyEmployed(position, facts.AsAt)
            ? true
            : ChiefExecutiveEmployment.IsEmployedOn(facts.Index.Board, facts.Index.Board.Members[position], facts.AsAt, facts.Spoken);
        return (employed, holding) switch
        {
            (true, not Holding.Possible) => Decision.Satisfied,
            (false, Holding.Dated) => Decision.NotSatisfied(Reason.NotEmployed),
            _ => Decision.Undetermined(Reason.FactMissing),
        };
    }

    private static void Describe(in BoardFacts facts, int position, BoardMember member, Decision decision, Ruling ruling)
    {
        if (decision.Outcome == Outcome.NotApplicable)
        {
            return;
        }

        var firstBadDay = ChiefExecutiveEmployment.FirstBadDay(facts.Index.Board, member, facts.AsAt, facts.Spoken);
        if (decision.Outcome == Outcome.Satisfied)
        {
            ruling.Saw($"{BoardWords.Capital(BoardWords.Call(member))} was employed or on a qualifying secondment.");
            if (firstBadDay != DayKey.Never)
            {
                ruling.Remark($"{Fault(member, firstBadDay)} That is earlier than the date asked about and does not change the outcome.");
            }

            return;
        }

        var pointer = BoardWords.Pointer(position);
        var sentence = decision.Outcome == Outcome.NotSatisfied
            ? Fault(member, firstBadDay)
            : $"Who employed {BoardWords.Call(member)} on the date is not known.";
        ruling.Find(pointer, member.Id, decision.Outcome, sentence);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling
                .Missing(pointer + "/employment", "who employed the chief executive, from when, and whether the list of spells is complete")
                .Missing(pointer + "/secondments", "whether the chief executive was seconded, by whom, from when, and whether that list is complete");
        }
    }

    private static string Fault(BoardMember member, int badDay)
    {
        var secondedFrom = member.Secondments
            .Where(secondment => (secondment.From is not { } from || DayKey.Of(from) <= badDay) && badDay < DayKey.EndOf(secondment.To))
            .Select(secondment => secondment.HomeEmployer is { } home ? BoardWords.Call(home) : "a body not named")
            .ToArray();
        return $"{BoardWords.Capital(BoardWords.Call(member))} had no contract with the board on {BoardWords.Iso(badDay)}"
            + (secondedFrom.Length == 0 ? " and no secondment to it." : $"; a secondment from {BoardWords.List(secondedFrom)} does not qualify.");
    }
}
