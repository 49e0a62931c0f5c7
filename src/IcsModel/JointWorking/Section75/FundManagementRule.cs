using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>S75-006: a pooled fund has a host, a manager, quarterly reports and an annual return.</summary>
internal sealed class FundManagementRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-006"),
        Title = "Pooled fund has host, manager, quarterly reports and annual return",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 7"),
        Force = LegalForce.Regulation,
        Kind = ProvisionKind.Duty,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Unverified,
        Bearer = "host partner",
        Asks = "One partner hosts a pooled fund and appoints its manager, who reports to the partners each quarter and makes an annual return.",
        Decides = "Looks whether the host is a partner and reads what is stated of manager, reports and return.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "Each pooled fund has a host, a manager, quarterly reports and an annual return.",
        NotApplicable = "No pooled fund under section 75 is recorded for the date.",
        Undetermined = "How each pooled fund is hosted, managed and reported on is not known.",
        Doubted = "A pooled fund lacks a host among the partners, a manager, reports or a return; the wording of the requirement is not verified.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.Section75;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        if (entry.Arrangement.Fund is not { } fund)
        {
            return false;
        }

        Look(ref review, in entry, ArrangementEntry.HasParty(in facts, entry.Arrangement, fund.Host), "host", "a partner that hosts it");
        Look(ref review, in entry, fund.ManagerAppointed, "managerAppointed", "a pool manager");
        Look(ref review, in entry, fund.QuarterlyReports, "quarterlyReports", "quarterly reports");
        Look(ref review, in entry, fund.AnnualReturn, "annualReturn", "an annual return");
        return true;
    }

    private static void Look(ref Review review, in ArrangementEntry entry, bool? has, string property, string what)
    {
        switch (has)
        {
            case true:
                review.Meets();
                break;
            case false:
                entry.Fails(ref review, Reason.Missing)?.Find($"{entry.Pointer}/fund/{property}", entry.Arrangement.Id, $"The pooled fund of {entry.Call} has not {what}.");
                break;
            default:
                review.Opens()?.Missing($"{entry.Pointer}/fund/{property}", $"whether a pooled fund has {what}");
                break;
        }
    }
}
