using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-002: a councillor of the council sits on the board, or its elected mayor or executive leader.</summary>
internal sealed class CouncillorSitsRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-002"),
        Title = "A councillor of the council, or its mayor or leader, sits on the board",
        Citation = WellbeingDefinitions.Act("s. 194(2)(a)"),
        ReadWith = [WellbeingDefinitions.Act("s. 194(4)")],
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council",
        Asks = "At least one nominated councillor of that very council is a member; where the council has an executive, its mayor or leader may sit instead or as well.",
        Decides = "Looks for such a member on the date; how the councillor was nominated is another rule's question.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "A councillor of the council, or its mayor or leader, sits on each health and wellbeing board.",
        NotSatisfied = "Neither a councillor of the council nor its mayor or leader sits on a health and wellbeing board.",
        NotApplicable = "No health and wellbeing board is recorded for the date.",
        Undetermined = "Whether a councillor of the council, or its mayor or leader, sits on each health and wellbeing board is not known.",
        Remedy = "Nominate a councillor of the council, or let the mayor or leader sit.",
    })
{
    private protected override bool AsksEveryBoard => true;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var hasExecutive = facts.Spoken ? entry.Council?.HasExecutiveArrangements : null;
        var open = !facts.IsComplete(entry.Board.Members);
        foreach (var member in entry.Board.Members.Items.AsSpan())
        {
            var councillor = Sits(in facts, member, WellbeingCapacity.Councillor) & member.IsCouncillorOfTheCouncil;
            var leader = Sits(in facts, member, WellbeingCapacity.MayorOrLeader) & hasExecutive;
            if (councillor == true || leader == true)
            {
                review.Meets();
                return true;
            }

            open |= councillor is null || leader is null;
        }

        if (open)
        {
            review.Opens()?.Missing(
                entry.Pointer + "/members",
                "whether a councillor of the council, or its mayor or leader, sits on the board (state complete: true for the members and the capacities of each)");
        }
        else
        {
            Condemn(ref review, in entry, Reason.Vacancy)?.Find(
                entry.Pointer + "/members", entry.Board.Id, $"Neither a councillor of the council nor a mayor or leader sits on {entry.Call}.");
        }

        return true;
    }
}

/// <summary>HWB-003: councillors are nominated by the mayor or leader where there is an executive, else by the council.</summary>
internal sealed class CouncillorNominationRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-003"),
        Title = "Councillors are nominated by the mayor or leader, or by the council",
        Citation = WellbeingDefinitions.Act("s. 194(3)"),
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "mayor or leader, otherwise council",
        Asks = "Where the council has an executive, its elected mayor or leader nominates the councillors; otherwise the council does.",
        Decides = "Compares who nominated each councillor in post with how the council is run.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Every councillor on a health and wellbeing board was nominated by the mayor or leader, or by the council, as it should be.",
        NotSatisfied = "A councillor on a health and wellbeing board was nominated by the wrong person or body.",
        NotApplicable = "No nominated councillor is recorded for the date.",
        Undetermined = "Who nominated each councillor, or who should have, is not known.",
        Remedy = "Have the councillor nominated by the mayor or leader where the council has an executive, otherwise by the council.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Board.Members.Count; i++)
        {
            if (Sits(in facts, entry.Board.Members[i], WellbeingCapacity.Councillor) == true)
            {
                Look(in facts, ref review, in entry, i);
                any = true;
            }
        }

        return any;
    }

    private static void Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry, int position)
    {
        var member = entry.Board.Members[position];
        if ((facts.Spoken ? entry.Council?.HasExecutiveArrangements : null) is not { } hasExecutive)
        {
            review.Opens()?.Missing(entry.CouncilPointer + "/hasExecutiveArrangements", "whether the council has a mayor or leader with an executive");
        }
        else if (member.NominatedBy is not { } nominator)
        {
            review.Opens()?.Missing(entry.At("members", position) + "/nominatedBy", "who nominated each councillor");
        }
        else if (nominator == (hasExecutive ? CouncillorNominator.MayorOrLeader : CouncillorNominator.Authority))
        {
            review.Meets();
        }
        else
        {
            Condemn(ref review, in entry, position, Reason.InvalidRoute)?.Find(
                entry.At("members", position) + "/nominatedBy",
                member.Id,
                hasExecutive ? "The council nominated a councillor although its mayor or leader should have." : "A mayor or leader nominated a councillor although the council has no executive.");
        }
    }
}
