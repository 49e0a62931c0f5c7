using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>ICP-MEMB-004: one member and as many more as there are responsible local authorities; a sum that stays out of counts.</summary>
internal sealed class LeastSizeRule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("ICP-MEMB-004"),
    Title = "At least one member more than there are responsible local authorities",
    Citation = PartnershipDefinitions.Act("s. 116ZA(2)"),
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB and each responsible local authority",
    Asks = "With one member by the board's appointment and one by each council's, the partnership has at least that many members.",
    Decides = "Counts the people in post, whoever appointed them; a sum of other rules that stays out of counts.",
    Reading = new Interpretation("The number is derived by adding up the members whom the board and the councils appoint; no provision states it."),
    IsAggregate = true,
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string NoIds = "Entries without a person id are taken to be different people (interpretation).";

    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        var (least, most) = entry.CountMembers(in facts);
        var (needed, perhaps) = (1, 1);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            var responsible = facts.IsResponsible(i);
            needed += responsible == true ? 1 : 0;
            perhaps += responsible == false ? 0 : 1;
        }

        var (isWhole, councilsAreListed) = (facts.IsComplete(entry.Partnership.Members), facts.IsComplete(facts.System.Councils));
        if (councilsAreListed && least >= perhaps)
        {
            review.Meets()?.Saw($"{entry.CallFirst()} had {BoardWords.Count(least, "member", "members")}; it needs {BoardWords.Count(perhaps, "member", "members")} or more.").Remark(NoIds);
        }
        else if (isWhole && most < needed)
        {
            review.Fails(Reason.TooFew)
                ?.Find(entry.Pointer() + "/members", entry.Partnership.Id, $"{entry.CallFirst()} had {BoardWords.Count(most, "member", "members")}; it needs {BoardWords.Count(needed, "member", "members")} or more.");
        }
        else if (review.Opens(isWhole && councilsAreListed ? Reason.FactMissing : Reason.ListNotComplete) is { } words)
        {
            if (!isWhole)
            {
                words.Missing(entry.Pointer() + "/members", PartnershipWords.StateMembers);
            }

            if (!councilsAreListed)
            {
                words.Missing("/councils", PartnershipWords.StateCouncils);
            }
            else if (isWhole)
            {
                words.Missing("/councils", "which of the listed councils are responsible local authorities").Missing(entry.Pointer() + "/members", "who the members were on the date");
            }
        }
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The partnership had as many members as the board and the councils appoint, or more.",
            Outcome.NotSatisfied => "The partnership had fewer members than the board and the responsible local authorities appoint.",
            _ => "Whether the partnership had as many members as the board and the councils appoint cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Have the board and every responsible local authority appoint their members.";
}
