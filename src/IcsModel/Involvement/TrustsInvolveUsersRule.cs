using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-005: trusts involve users, directly or through representatives.</summary>
internal sealed class TrustsInvolveUsersRule() : ActivityRule(
    new RuleDefinition
    {
        Id = new RuleId("INV-005"),
        Title = "Trusts involve users in planning and change",
        Citation = InvolvementDefinitions.Act("s. 242(1B)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = [EffectivePeriod.Since(new NodaTime.LocalDate(2009, 1, 1))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS trusts and NHS foundation trusts",
        Asks = "Trusts involve users of their services, directly or through representatives, in planning, in proposals for change and in decisions that affect services.",
        Decides = "Looks, for each activity of a trust, for records of users or representatives that begin by the day of the decision.",
        Reading = new Interpretation("The text was read as it stood in 2009. Carers are not among those it names. Matters of a trust special administrator are left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Users or their representatives were involved in the activities of trusts.",
        NotSatisfied = "Neither users nor their representatives were involved in an activity of a trust by the day of the decision.",
        NotApplicable = "No activity of a trust that calls for involvement is recorded.",
        Undetermined = "Whether users or their representatives were involved in the activities of trusts is not known.",
        Pending = "A decision of a trust is still to come, and neither users nor representatives are shown to be involved yet.",
        Remedy = "Involve users or their representatives and decide again in the light of what they say.",
    })
{
    private protected override bool ExceptsAdministratorMatters => false;

    private protected override bool? IsOwn(in SystemFacts facts, InvolvementActivity activity)
    {
        if (activity.By is not { } by)
        {
            return false;
        }

        if (by.Kind is { } kind)
        {
            return kind is BodyKind.NhsTrust or BodyKind.NhsFoundationTrust;
        }

        var match = new BodyMatch(by);
        foreach (var trust in facts.System.Trusts.Items.AsSpan())
        {
            match.See(trust.Body);
        }

        return match.Answer(facts.IsComplete(facts.System.Trusts));
    }

    private protected override bool? IsOfKind(InvolvementActivity activity) => activity.Kind is null && activity.HasImpact() != true ? null : true;

    private protected override bool? IsInvolved(in SystemFacts facts, InvolvementActivity activity) =>
        activity.Reached(in facts, InvolvedGroup.ServiceUsers, InvolvedGroup.Representatives);
}
