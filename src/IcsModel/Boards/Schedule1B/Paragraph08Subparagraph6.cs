using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-012: at least one ordinary member knows and has experience of services for mental illness.</summary>
internal sealed class MentalIllnessExpertiseRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-012"),
    Title = "Ordinary member with knowledge and experience of mental illness services",
    Citation = BoardDefinitions.Schedule1B("para. 8(6)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.DutyWithAView,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Chair",
    Asks = "In approving ordinary members the chair aims to ensure that one of them knows services that prevent, diagnose and treat mental illness.",
    Decides =
        "Looks for an attested ordinary member. If all are stated to lack it, the question stays open, unless the chair then approved someone and it is stated that "
        + "the aim was not considered.",
    Reading = new Interpretation("Knowledge and experience are one composite quality; the chair's and the chief executive's own do not count."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.IsShownByOrdinaryMember(MemberShows.Expertise))
        {
            return Decision.Satisfied;
        }

        if (facts.MayShow(MemberShows.Expertise | MemberShows.ExpertiseOpen))
        {
            return Decision.Undetermined(Reason.AttestationMissing);
        }

        if (!facts.Complete)
        {
            return Decision.Undetermined(Reason.ListNotComplete);
        }

        if (!facts.MayShow(MemberShows.Ordinary))
        {
            return Decision.NotApplicable(Reason.SeatEmpty);
        }

        return ApprovedWithoutConsidering(in facts) >= 0
            ? Decision.NotSatisfied(Reason.NotConsidered)
            : Decision.Undetermined(Reason.Judgement);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.Satisfied } => "An ordinary member is attested to know and have experience of services for mental illness.",
                { Outcome: Outcome.NotSatisfied } =>
                    "No ordinary member has the knowledge and experience, and the chair approved another member without considering it.",
                { Outcome: Outcome.NotApplicable } => "There was no ordinary member in post; the rule on their number reports that.",
                { Reason: Reason.Judgement } => "Every ordinary member is stated not to have the knowledge and experience.",
                _ => "Whether an ordinary member knows and has experience of services for mental illness is not attested.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Consider the aim of paragraph 8(6) at the next approval and record it." : null);
        switch (decision)
        {
            case { Outcome: Outcome.Satisfied }:
                foreach (var (_, member, _) in BoardWords.MembersIn(facts, MemberShows.Expertise))
                {
                    ruling.Saw($"{BoardWords.Capital(BoardWords.Call(member))} is attested to have it.");
                }

                break;
            case { Outcome: Outcome.NotSatisfied }:
                var position = ApprovedWithoutConsidering(in facts);
                ruling.Find(
                    BoardWords.Pointer(position) + "/appointment/approvals",
                    facts.Index.Board.Members[position].Id,
                    Outcome.NotSatisfied,
                    $"The chair approved {BoardWords.Call(facts.Index.Board.Members[position])} without considering the aim.");
                break;
            case { Reason: Reason.Judgement }:
                ruling
                    .Remark("The chair's duty when approving ordinary members is engaged; it is a duty to aim, not to achieve.")
                    .Missing(MissingKind.Judgement, "/board/members", "whether the chair acted with a view to finding a member who knows mental illness services");
                break;
            case { Outcome: Outcome.Undetermined }:
                ruling
                    .Missing(
                        MissingKind.Attestation,
                        "/board/members",
                        "which ordinary member is attested (by whom, on which day) to know mental illness services")
                    .AskForList(in facts);
                break;
        }
    }

    /// <summary>
    /// The position of a member whom the chair approved, stated not to have considered the aim, on a day when another ordinary member was in post, where
    /// everybody from then on is stated to lack the quality; or -1.
    /// </summary>
    private static int ApprovedWithoutConsidering(in BoardFacts facts)
    {
        var members = facts.Index.Board.Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Seat is not { } seat || !seat.IsOrdinary() || members[i].MentalIllnessServicesExpertise?.Held != false)
            {
                continue;
            }

            foreach (var approval in (members[i].Appointment ?? Appointment.Unknown).Approvals.Items.AsSpan())
            {
                if (approval is { MentalIllnessExpertiseConsidered: false, On: { } on, By: { } by }
                    && by.IsSameAs(Actor.Chair) == true
                    && DayKey.Of(on) <= facts.AsAt
                    && NobodyElseHadIt(members, i, DayKey.Of(on), facts.AsAt))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether others were in post on the day, and nobody listed from then until the date asked about had the quality or may have had it.</summary>
    private static bool NobodyElseHadIt(FactList<BoardMember> members, int approved, int day, AskedDay asAt)
    {
        var others = 0;
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (i == approved || member.Seat is SeatKind.Chair or SeatKind.ChiefExecutive || day >= DayKey.EndOf(member.To))
            {
                continue;
            }

            var from = member.From is { } first ? DayKey.Of(first) : 0;
            if (from > asAt)
            {
                continue;
            }

            if (from == 0 || member.MentalIllnessServicesExpertise?.Held != false)
            {
                return false;
            }

            others += member.Seat is null || from > day ? 0 : 1;
        }

        return others > 0;
    }
}
