using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-GB-017: papers and decisions on pay are published, as far as the regulation asks, which was not read.</summary>
internal sealed class PublishedPapersRule() : CcgRule(
    CcgDefinitions.OfRegulations("CCG-GB-017", "Papers and decisions on pay are published", "reg. 16") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14L(6)")],
        Confidence = Law.Confidence.Unverified,
        VerifiedOn = null,
        Asks = "The group publishes papers of the governing body and decisions on pay, as far as the regulation asks.",
        Decides = "The regulation was not read, so that the rule stays open for every group.",
        Reading = new Law.Interpretation("Only the power to make the regulation was read."),
        Outcomes = [Outcome.NotInForce, Outcome.NotApplicable, Outcome.Undetermined],
    },
    new OutcomeWords
    {
        Satisfied = string.Empty,
        NotApplicable = "No group is recorded for the date.",
        Undetermined = "What the regulation asks to be published is not verified.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        review.Doubts();
        return true;
    }
}
