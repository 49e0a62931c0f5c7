using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-026: by default every member votes and political proportionality does not apply.</summary>
internal sealed class VotingMembersRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-026"),
        Title = "Every member votes, and proportionality is lifted, by default",
        Citation = WellbeingDefinitions.Regulations("Part 2"),
        Force = LegalForce.Regulation,
        InForce = WellbeingDefinitions.FromFirstBoards,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council",
        Asks = "The bar on votes of people who are not councillors, and political proportionality, do not apply to the board.",
        Decides = "Looks for members in post who do not vote although the council gave no direction about voting.",
        Reading = new Interpretation("That the council may direct otherwise is not verified, so that a direction, or proportionality applied by choice, is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Every member votes, and political proportionality is not applied.",
        NotSatisfied = "A member has no vote although the council gave no direction about voting.",
        NotApplicable = "No health and wellbeing board is recorded for the date.",
        Undetermined = "Whether every member votes, or political proportionality is applied, is not known.",
        Doubted = "The council restricted voting or applies political proportionality; whether it may is not verified.",
        Remedy = "Let every member vote.",
    })
{
    private protected override bool AsksEveryBoard => true;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        switch (facts.Spoken ? entry.Board.VotingRestrictedByCouncil : null)
        {
            case true:
                review.Doubts()?.Find(entry.Pointer + "/votingRestrictedByCouncil", entry.Board.Id, $"The council restricted voting on {entry.Call}.");
                break;
            case false:
                LookAtVotes(in facts, ref review, in entry);
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/votingRestrictedByCouncil", "whether the council directed that some members do not vote");
                break;
        }

        switch (facts.Spoken ? entry.Board.ProportionalityApplied : null)
        {
            case true:
                review.Doubts()?.Find(entry.Pointer + "/proportionalityApplied", entry.Board.Id, $"Political proportionality is applied to {entry.Call}.");
                break;
            case false:
                review.Meets();
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/proportionalityApplied", "whether political proportionality is applied to the board");
                break;
        }

        return true;
    }

    private static void LookAtVotes(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        review.Meets();
        for (var i = 0; i < entry.Board.Members.Count; i++)
        {
            var member = entry.Board.Members[i];
            if (member.Votes != false || facts.Runs(member.From, member.To) == false)
            {
                continue;
            }

            // Somebody who only joins the board's preparations for NHS England is not taken to need a vote.
            switch (Sits(in facts, member, WellbeingCapacity.NhsEnglandRepresentative))
            {
                case false:
                    Condemn(ref review, in entry, i, Reason.ProcedureNotFollowed)?.Find(entry.At("members", i) + "/votes", member.Id, $"A member of {entry.Call} has no vote.");
                    break;
                case null:
                    review.Opens()?.Missing(entry.At("members", i) + "/capacities", "in what capacity a member without a vote sits (state complete: true when all are listed)");
                    break;
                default:
                    break;
            }
        }
    }
}
