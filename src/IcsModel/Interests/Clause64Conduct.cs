using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>NHSE-CONDUCT-001: a policy on standards of business conduct is published, and members and staff have acknowledged it.</summary>
internal sealed class StandardsOfConductRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CONDUCT-001"),
    Title = "Policy on standards of business conduct published and acknowledged",
    Citation = BoardDefinitions.Model("cl. 6.4"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "members, employees, contractors",
    Asks = "Members and staff follow a published policy on standards of business conduct, and contractors are told of what they must declare.",
    Decides = "Looks for the publication of the policy by the date and for a recorded statement that it was acknowledged; conduct itself is not tested.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var conduct = facts.Index.Board.Conduct;
        if (facts.Spoken && conduct?.HasStandardsOfConduct == false)
        {
            review.Fails(Reason.Missing)?.Find("/conduct/hasStandardsOfConduct", memberId: null, "There is no policy on standards of business conduct.");
            return;
        }

        if (conduct?.StandardsOfConductPublishedOn is not { } on)
        {
            review.Opens()?.Missing("/conduct/standardsOfConductPublishedOn", "when the policy on standards of business conduct was published");
            return;
        }

        if (DayKey.Of(on) > facts.AsAt)
        {
            review.Fails(Reason.Missing)?.Find(
                "/conduct/standardsOfConductPublishedOn",
                memberId: null,
                $"The policy on standards of business conduct was not published before {BoardWords.Iso(on)}.");
            return;
        }

        if (conduct.StandardsAcknowledged.IsGivenBy(facts.AsAt))
        {
            review.Meets()?.Saw("Somebody accountable has stated that members and staff acknowledged the policy.");
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation,
                "/conduct/standardsAcknowledged",
                "a statement, with its day and who gives it, that members and staff acknowledged the policy");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The policy on standards of business conduct is published, and is stated to be acknowledged.",
            { Reason: Reason.SourceUnverified } => "No policy on standards of business conduct was published by the date; the wording that asks for one is not verified.",
            { Reason: Reason.AttestationMissing } => "The policy on standards of business conduct is published; whether it was acknowledged is not stated.",
            _ => "Whether a policy on standards of business conduct is published is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Publish the policy and have it acknowledged.";
}
