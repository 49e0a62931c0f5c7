using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-001: one chair is in post, appointed by NHS England with the Secretary of State's approval.</summary>
internal sealed class ChairInPostRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-001"),
    Title = "Chair validly appointed and in post",
    Citation = BoardDefinitions.Schedule1B("para. 5"),
    ReadWith = [BoardDefinitions.Schedule1B("para. 3(1)(a)")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England; Secretary of State (approval)",
    Asks = "One person is chair, appointed by NHS England with the approval of the Secretary of State.",
    Decides = "Looks for one holder of the office on the date, then at who appointed and whether the approval came on or before the first day.",
    Reading = new Interpretation(
        "Approval means prior approval. A vacancy is read as not meeting the requirement. An acting or deputy chair fills the office only by the "
        + "statutory route. Two entries are two chairs only when both are dated, validly appointed and known by their ids to be different people."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly SingleOffice Office = new(
        SeatKind.Chair, MemberShows.Chair, MemberShows.ChairValid, MemberShows.ChairInvalid, MemberShows.FillsChair, "NHS England", "the Secretary of State");

    internal override Decision Decide(in BoardFacts facts) => Office.Decide(in facts, facts.Chairs);

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling) => Office.Describe(in facts, decision, ruling);
}

/// <summary>ICB-BOARD-002: only NHS England removes the chair, with the Secretary of State's approval, under a clause that says so.</summary>
internal sealed class ChairRemovalRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-002"),
    Title = "Chair removed only by NHS England with approval",
    Citation = BoardDefinitions.Schedule1B("para. 6"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England; Secretary of State (approval)",
    Asks = "If a chair is removed, NHS England does it, with the approval of the Secretary of State, under a power in the constitution.",
    Decides = "Looks at every recorded removal of a chair up to the date: by whom, approved when, and whether the constitution gives the power.",
    Reading = new Interpretation("Resignation, the end of a term, death and disqualification under the constitution are not removals."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var worst = Decision.NotApplicable(Reason.NoneRecorded);
        if (!facts.Index.RecordsDepartures)
        {
            return worst;
        }

        foreach (var member in facts.Index.Board.Members.Items.AsSpan())
        {
            if (member.Departure is { } departure && member.Seat is null or SeatKind.Chair)
            {
                worst = worst.Worse(Decide(member, departure, facts.Index.Board.Constitution, facts.AsAt));
            }
        }

        return worst;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        if (decision.Outcome == Outcome.NotApplicable)
        {
            ruling.Say("No removal of a chair is recorded up to the date.");
            return;
        }

        for (var i = 0; i < facts.Index.Board.Members.Count; i++)
        {
            var member = facts.Index.Board.Members[i];
            if (member.Departure is { } departure && member.Seat is null or SeatKind.Chair)
            {
                Describe(i, member, Decide(member, departure, facts.Index.Board.Constitution, facts.AsAt), ruling);
            }
        }

        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "Every recorded removal of a chair was made by NHS England with the approval of the Secretary of State.",
                Outcome.NotSatisfied => "A removal of a chair did not follow the statutory route.",
                _ => "A removal of a chair may be recorded; the facts do not settle whether it followed the statutory route.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Take advice on the removal: only NHS England can remove a chair, with prior approval." : null);
    }

    private static Decision Decide(BoardMember member, Departure departure, Constitution? constitution, AskedDay asAt)
    {
        if (departure.Kind is { } kind && kind != DepartureKind.Removed)
        {
            return Decision.NotApplicable(Reason.NoneRecorded);
        }

        if (departure.On is { } on && DayKey.Of(on) > asAt)
        {
            return Decision.NotApplicable(Reason.NoneRecorded);
        }

        var power = Routes.ClauseOnDay.Provides(constitution, constitution?.RemovalOfChair, departure.On);
        var known = member.Seat == SeatKind.Chair && departure is { Kind: not null, On: not null };
        var fault = Fault(departure, power);
        if (fault != Reason.None)
        {
            return known ? Decision.NotSatisfied(fault) : Decision.Undetermined(Reason.FactMissing);
        }

        return known && IsShown(departure, power) ? Decision.Satisfied : Decision.Undetermined(Reason.FactMissing);
    }

    private static Reason Fault(Departure departure, bool? power)
    {
        if (departure.By?.IsSameAs(Actor.NhsEngland) == false)
        {
            return Reason.InvalidRoute;
        }

        if (power == false)
        {
            return Reason.NotProvided;
        }

        var approval = Approval(departure);
        return approval.IsInvalid ? approval.Reason : Reason.None;
    }

    private static bool IsShown(Departure departure, bool? power) =>
        departure.By?.IsSameAs(Actor.NhsEngland) == true && power == true && Approval(departure).IsValid;

    private static Routes.RouteReview Approval(Departure departure) =>
        Routes.ApprovalSearch.ByBody(departure.Approvals, Actor.SecretaryOfState, departure.On, directionCounts: false);

    private static void Describe(int position, BoardMember member, Decision decision, Ruling ruling)
    {
        if (decision.Outcome is Outcome.NotApplicable)
        {
            return;
        }

        var pointer = BoardWords.Pointer(position) + "/departure";
        var departure = member.Departure!;
        var sentence = decision.Reason switch
        {
            Reason.InvalidRoute => $"The chair was removed by {BoardWords.Call(departure.By!)}, not by NHS England.",
            Reason.NotProvided => "The constitution is stated to give no power to remove the chair.",
            Reason.ApprovalAfterStart => "The Secretary of State approved the removal only after it took effect.",
            Reason.Missing => "No approval of the Secretary of State is on a record stated to be complete.",
            Reason.FactMissing => "Whether this was a lawful removal of a chair is not known.",
            _ => "NHS England removed the chair with the approval of the Secretary of State.",
        };
        ruling.Saw(sentence);
        if (decision.Outcome == Outcome.Satisfied)
        {
            return;
        }

        ruling.Find(pointer, member.Id, decision.Outcome, sentence);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling
                .Missing(pointer, "how a departing chair left: in what way, by whom, on which day, with whose approval")
                .Missing("/constitution/removalOfChair", "whether the constitution gives a power to remove the chair");
        }
    }
}
