using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-006: the constitution lets nobody but NHS England remove the chair, and that only with the Secretary of State's approval.</summary>
internal sealed class ChairRemovalClauseRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-006",
        "Constitution lets only NHS England remove the chair, with approval",
        "para. 6",
        asks: "The constitution gives a power to remove the chair to nobody but NHS England, and makes it subject to the approval of the Secretary of State.",
        decides: "Reads whether there is such a power, who holds it and whose approval it needs. A constitution without one meets the requirement.") with
    {
        Kind = ProvisionKind.Condition,
        Reading = new Interpretation("Leaving office by disqualification is no power to remove, and the paragraph says nothing of suspension."),
    })
{
    private const string Removers = "/constitution/chairRemovableBy";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        switch (facts.Constitution)
        {
            case null or { RemovalOfChair: null or { Provides: null } }:
                review.AskForConstitution(in facts, "/constitution/removalOfChair", "whether the constitution gives a power to remove the chair");
                break;
            case { RemovalOfChair.Provides: false } constitution:
                review.Meets()?.Saw($"The constitution gives nobody a power to remove the chair{ClauseReview.Where(constitution.RemovalOfChair)}.");
                break;
            case var constitution:
                LookAtRemovers(in facts, ref review, constitution);
                LookAtApprover(in facts, ref review, constitution);
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied when facts.Constitution?.RemovalOfChair?.Provides == false => "The constitution gives nobody a power to remove the chair.",
            Outcome.Satisfied => "Only NHS England may remove the chair under the constitution, with the Secretary of State's approval.",
            Outcome.NotSatisfied => "The constitution lets the chair be removed otherwise than by NHS England with the Secretary of State's approval.",
            _ => "Who may remove the chair under the constitution, and with whose approval, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("lets only NHS England remove the chair, and that with the Secretary of State's approval");

    private static void LookAtRemovers(in BoardFacts facts, ref Review review, Constitution constitution)
    {
        var removers = constitution.ChairRemovableBy.Items.AsSpan();
        for (var i = 0; i < removers.Length; i++)
        {
            switch (removers[i].IsSameAs(Actor.NhsEngland))
            {
                case true:
                    review.Meets()?.Saw($"NHS England may remove the chair{ClauseReview.Where(constitution.RemovalOfChair)}.");
                    break;
                case false:
                    review.Faults(in facts, Reason.InvalidRoute)?.Find(
                        Pointer(i), memberId: null, $"The constitution lets {BoardWords.Call(removers[i])} remove the chair{ClauseReview.Where(constitution.RemovalOfChair)}.");
                    break;
                default:
                    review.Opens()?.Missing(Pointer(i), "which body may remove the chair (state its kind)");
                    break;
            }
        }

        if (removers.IsEmpty || !constitution.ChairRemovableBy.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Removers, "everybody who may remove the chair under the constitution (state complete: true if all are listed)");
        }
    }

    private static void LookAtApprover(in BoardFacts facts, ref Review review, Constitution constitution)
    {
        if (constitution.ChairRemovalApproval?.Provides == false)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                "/constitution/chairRemovalApproval",
                memberId: null,
                $"Under the constitution nobody need approve the removal of the chair{Where(constitution)}.");
            return;
        }

        switch (constitution.ChairRemovalApprovedBy?.IsSameAs(Actor.SecretaryOfState))
        {
            case true:
                review.Meets()?.Saw($"The removal of the chair needs the Secretary of State's approval{Where(constitution)}.");
                break;
            case false:
                review.Faults(in facts, Reason.InvalidRoute)?.Find(
                    "/constitution/chairRemovalApprovedBy",
                    memberId: null,
                    $"The constitution has {BoardWords.Call(constitution.ChairRemovalApprovedBy)} approve the removal of the chair{Where(constitution)}.");
                break;
            default:
                review.Opens()?.Missing("/constitution/chairRemovalApprovedBy", "whose approval the removal of the chair needs under the constitution");
                break;
        }
    }

    private static string Where(Constitution constitution) => ClauseReview.Where(constitution.ChairRemovalApproval ?? constitution.RemovalOfChair);

    private static string Pointer(int remover) => $"{Removers}/{remover.ToString(CultureInfo.InvariantCulture)}";
}
