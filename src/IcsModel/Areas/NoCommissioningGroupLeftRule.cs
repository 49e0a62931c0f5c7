using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Areas;

/// <summary>ICB-EST-009: no clinical commissioning group exists from 1 July 2022.</summary>
internal sealed class NoCommissioningGroupLeftRule() : CommissioningMapRule(
    new RuleDefinition
    {
        Id = new RuleId("ICB-EST-009"),
        Title = "No clinical commissioning group exists from 1 July 2022",
        Citation = new Citation(Instruments.NhsAct2006, "s. 14Z27"),
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "none (operation of law)",
        Asks = "Every clinical commissioning group that existed just before 1 July 2022, the day appointed by S.I. 2022/632, ended at the start of that day.",
        Decides = "Looks for a group whose stated days put it on the date; such a group is a mistake in the facts, since the law ended it.",
        Outcomes = DecidesAlways,
    },
    new OutcomeWords
    {
        Satisfied = "No clinical commissioning group is shown on the date.",
        NotSatisfied = "A clinical commissioning group is shown as existing after all of them had ended.",
        NotApplicable = string.Empty,
        Undetermined = "Whether a clinical commissioning group is shown on the date is not known.",
        Remedy = "Correct the days of the group: the first day it no longer existed is 2022-07-01 or earlier.",
    })
{
    private protected override void Look(in CommissioningMapFacts facts, ref Review review)
    {
        var groups = facts.Map.CommissioningGroups;
        if (facts.Spoken && groups.IsComplete)
        {
            review.Meets()?.Saw("The list of clinical commissioning groups is complete.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/commissioningGroups", "all clinical commissioning groups with their days (state complete: true)");
        }

        for (var i = 0; i < groups.Count; i++)
        {
            switch (facts.Exists(groups[i]))
            {
                case true when groups[i].From is not null:
                    review.Fails(Reason.TooMany)?.Find(
                        CommissioningMapFacts.Pointer("commissioningGroups", i),
                        memberId: null,
                        $"{CommissioningMapFacts.Call(groups[i], i)} is shown on {BoardWords.Iso(facts.AsAt)}.");
                    break;
                case false:
                    break;
                default:
                    review.Opens()?.Missing(CommissioningMapFacts.Pointer("commissioningGroups", i), "the days of the group");
                    break;
            }
        }
    }
}
