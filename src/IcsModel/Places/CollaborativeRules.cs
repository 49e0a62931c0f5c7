using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Places;

/// <summary>COLL-001: acute and mental health trusts belong to a provider collaborative.</summary>
internal sealed class TrustInCollaborativeRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("COLL-001"),
    Title = "Acute and mental health trusts join a provider collaborative",
    Citation = new Citation(Instruments.ProviderCollaborativesGuidance, "membership expectation"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = [EffectivePeriod.Since(new LocalDate(2022, 4, 1))],
    Confidence = Confidence.Unverified,
    Bearer = "acute and mental health trusts",
    Asks = "Each trust that provides acute or mental health services belongs to a provider collaborative at least.",
    Decides = "Looks for each such trust among the members of the collaboratives.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var trusts = facts.System.Trusts;
        for (var i = 0; i < trusts.Count; i++)
        {
            if (trusts[i] is { IsAcute: false, IsMentalHealth: false })
            {
                continue;
            }

            if (trusts[i] is not ({ IsAcute: true } or { IsMentalHealth: true }))
            {
                review.Opens()?.Missing(Pointer(i), "which services each trust provides");
            }
            else
            {
                Look(in facts, ref review, trusts[i], i);
            }
        }

        if (review.Decision.Outcome == Outcome.NotApplicable)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, SystemTrust trust, int position)
    {
        var collaboratives = facts.System.Collaboratives;
        bool? belongs = facts.IsComplete(collaboratives) ? false : null;
        foreach (var collaborative in collaboratives.Items.AsSpan())
        {
            var isIn = BodyMatch.IsIn(trust.Body, collaborative.Members, facts.IsComplete(collaborative.Members));
            belongs = belongs == true || isIn == true ? true : belongs == false && isIn == false ? false : null;
        }

        switch (belongs)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(Pointer(position), memberId: null, $"{trust.Body?.Name ?? "A trust"} belongs to no provider collaborative.");
                break;
            default:
                review.Opens()?.Missing("/collaboratives", "the provider collaboratives and their members (state complete: true when all are listed)");
                break;
        }
    }

    private static string Pointer(int trust) => "/system/trusts/" + trust.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every acute and mental health trust belongs to a provider collaborative.",
            { Outcome: Outcome.NotApplicable } => "No acute or mental health trust is recorded.",
            { Reason: Reason.SourceUnverified } => "Some acute or mental health trust belongs to no provider collaborative; the wording of this policy is not verified.",
            _ => "Whether every acute and mental health trust belongs to a provider collaborative is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Let the trust join a provider collaborative.";
}

/// <summary>COLL-002: a provider collaborative has no functions of its own.</summary>
internal sealed class CollaborativeDecidesRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("COLL-002"),
    Title = "Provider collaborative holds no functions of its own",
    Citation = new Citation(Instruments.DerivedRules, "follows JOINT-017"),
    ReadWith = [new Citation(Instruments.NhsAct2006, "s. 65Z5"), new Citation(Instruments.NhsAct2006, "s. 65Z6")],
    Force = LegalForce.Structural,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "trusts",
    Asks = "Whatever a collaborative decides rests on delegation, a joint committee, a contract with a lead provider, or the board of each trust.",
    Decides = "Looks at whether decisions of the collaborative are recorded, and whether a basis for them is.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var collaboratives = facts.System.Collaboratives;
        for (var i = 0; i < collaboratives.Count; i++)
        {
            var collaborative = collaboratives[i];
            switch (facts.Spoken ? (collaborative.TakesDecisions, collaborative.HasLawfulBasis) : default)
            {
                case (false, _):
                case (_, true):
                    review.Meets();
                    break;
                case (true, false):
                    review.Fails(Reason.InvalidRoute)?.Find(
                        Pointer(i), collaborative.Id, $"{collaborative.Name ?? "A provider collaborative"} decides although nothing gives it the power.");
                    break;
                default:
                    review.Opens()?.Missing(Pointer(i), "whether each provider collaborative decides, and on what basis");
                    break;
            }
        }

        if (collaboratives.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static string Pointer(int collaborative) => "/collaboratives/" + collaborative.ToString(CultureInfo.InvariantCulture);

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "No provider collaborative decides without a basis.",
            Outcome.NotSatisfied => "A provider collaborative decides although nothing gives it the power.",
            Outcome.NotApplicable => "No provider collaborative is recorded.",
            _ => "Whether a provider collaborative decides without a basis is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Base the decision on delegation, a joint committee, a contract, or the board of each trust.";
}
