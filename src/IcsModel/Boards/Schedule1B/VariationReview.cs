using IcsModel.Boards.Routes;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>What the stated facts show about one variation of the constitution (Schedule 1B paragraph 15(2)), worked out once.</summary>
internal sealed class VariationReview
{
    private readonly int madeOn;
    private readonly Decision decision;
    private readonly bool approvedOnlyOnTheDay;

    private VariationReview(ConstitutionVariation variation)
    {
        madeOn = variation.MadeOn is { } made ? DayKey.Of(made) : 0;
        decision = Judge(variation);
        approvedOnlyOnTheDay = decision.Outcome == Outcome.Satisfied
            && variation.MadeBy?.IsSameAs(Actor.NhsEngland) != true
            && !variation.Approvals.Any(approval => approval.By?.IsSameAs(Actor.NhsEngland) == true && approval.On < variation.MadeOn);
    }

    internal static VariationReview[] Of(Constitution? constitution)
    {
        var variations = constitution?.Variations ?? FactList<ConstitutionVariation>.Unknown;
        var reviews = new VariationReview[variations.Count];
        for (var i = 0; i < reviews.Length; i++)
        {
            reviews[i] = new VariationReview(variations[i]);
        }

        return reviews;
    }

    /// <summary>The decision on a date; one approved on its very day is left open where the user is strict about the time of day.</summary>
    internal Decision DecideOn(AskedDay asAt, bool strictOnSameDay)
    {
        if (madeOn > asAt)
        {
            return Decision.NotApplicable(Reason.NoneRecorded);
        }

        return strictOnSameDay && approvedOnlyOnTheDay ? Decision.Undetermined(Reason.Judgement) : decision;
    }

    private static Decision Judge(ConstitutionVariation variation)
    {
        var byNhsEngland = variation.MadeBy?.IsSameAs(Actor.NhsEngland);
        if (byNhsEngland == true)
        {
            return variation.MadeOn is null ? Decision.Undetermined(Reason.FactMissing) : Decision.Satisfied;
        }

        var approval = ApprovalSearch.ByBody(variation.Approvals, Actor.NhsEngland, variation.MadeOn, directionCounts: false);
        if (byNhsEngland == false && variation.MadeOn is not null)
        {
            if (approval.IsInvalid)
            {
                return Decision.NotSatisfied(approval.Reason);
            }

            if (variation.ProcedureFollowed == false)
            {
                return Decision.NotSatisfied(Reason.ProcedureNotFollowed);
            }
        }

        return approval.IsValid && variation.ProcedureFollowed == true ? Decision.Satisfied : Decision.Undetermined(Reason.FactMissing);
    }
}
