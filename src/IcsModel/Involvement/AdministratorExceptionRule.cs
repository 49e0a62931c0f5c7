using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-002: nobody need be involved while a decision on the report of a trust special administrator is awaited.</summary>
internal sealed class AdministratorExceptionRule() : SystemRule(
    InvolvementDefinitions.BoardDuty("INV-002", "No involvement is required while a trust special administrator's report is decided on", "s. 14Z45(3)") with
    {
        Kind = ProvisionKind.Condition,
        Bearer = "none",
        Asks = "The duty to involve people does not reach matters of a trust special administrator's report until the final decision on it.",
        Decides = "Looks for activities that rest on such a report and whether the final decision has been made.",
        Reading = new Interpretation("Which decision is final differs between NHS trusts and foundation trusts; it is taken as stated."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    })
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "The decision on a trust special administrator's report is awaited; nobody need be involved in the matter.",
        NotApplicable = "No activity that awaits a decision on a trust special administrator's report is recorded.",
        Undetermined = "Whether the final decision on a trust special administrator's report has been made is not known.",
    };

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var any = false;
        for (var i = 0; i < facts.System.Activities.Count; i++)
        {
            var activity = facts.System.Activities[i];
            if (activity.IsAdministratorMatter != true)
            {
                continue;
            }

            any = true;
            switch (activity.AdministratorDecisionMade)
            {
                case true:
                    review.Excuses(Reason.NotEngaged);
                    break;
                case false:
                    review.Meets();
                    break;
                default:
                    review.Opens()?.Missing(
                        string.Create(CultureInfo.InvariantCulture, $"/activities/{i}/administratorDecisionMade"), "whether the final decision on a trust special administrator's report has been made");
                    break;
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}
