using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.ModelConstitution;

/// <summary>NHSE-CONST-005: the constitution names the partner trusts of the board, and none that no longer exists.</summary>
internal sealed class NamedPartnerTrustsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CONST-005"),
    Title = "Constitution names the partner trusts",
    Citation = new Citation(Instruments.JointForwardPlanGuidance, "partner trusts"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The constitution names the NHS trusts and foundation trusts that are partners of the board, each of which still exists.",
    Decides = "Looks for at least one trust in the constitution's list of those who nominate, and for any that was abolished on or before the date.",
    Reading = new Interpretation("The trusts the constitution lists as entitled to nominate are taken for the partner trusts it names."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string Trusts = "/constitution/nominatingTrusts";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { NominatingTrusts: var trusts })
        {
            review.AskForConstitution(in facts, Trusts, "which partner trusts the constitution names");
            return;
        }

        if (!trusts.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Trusts, ConstitutionReview.StateComplete);
        }
        else if (trusts.Count == 0)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(Trusts, memberId: null, "The constitution names no partner trust.");
        }

        for (var i = 0; i < trusts.Count; i++)
        {
            Look(in facts, ref review, trusts[i], i);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The constitution names the partner trusts, and each still exists.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.NotProvided } => "The constitution names no partner trust.",
            { Outcome: Outcome.NotSatisfied } => "The constitution names a trust that no longer exists.",
            _ => "Whether the constitution names the partner trusts, and only trusts that still exist, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => ConstitutionReview.Vary("names the trusts that are partners of the board today");

    private static void Look(in BoardFacts facts, ref Review review, EntitledNominator trust, int position)
    {
        if (facts.AsAt >= DayKey.EndOf(trust.AbolishedOn))
        {
            review.Faults(in facts, Reason.Missing)?.Find(
                Pointer(position),
                memberId: null,
                $"{(trust.Body is null ? "A trust not named" : BoardWords.Capital(BoardWords.Call(trust.Body)))} was abolished on {BoardWords.Iso(trust.AbolishedOn!.Value)}.");
        }
        else if (trust.Body is null)
        {
            review.Opens()?.Missing(Pointer(position) + "/body", "which partner trusts the constitution names");
        }
        else
        {
            review.Meets()?.Saw($"The constitution names {BoardWords.Call(trust.Body)}.");
        }
    }

    private static string Pointer(int trust) => $"{Trusts}/{trust.ToString(CultureInfo.InvariantCulture)}";
}
