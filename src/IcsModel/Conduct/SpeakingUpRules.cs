using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Conduct;

/// <summary>NHSE-FTSU-001: staff have a freedom to speak up guardian, and the national policy is adopted.</summary>
internal sealed class SpeakingUpRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FTSU-001"),
    Title = "Staff have speaking-up guardian and national policy",
    Citation = new Citation(Instruments.FreedomToSpeakUpGuidance, "guardian and policy"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = [EffectivePeriod.Since(new LocalDate(2024, 1, 30))],
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board has a freedom to speak up guardian and has adopted the national policy on speaking up.",
    Decides = "Looks for a guardian in the role on the date, and at whether the policy had been adopted by then.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.AskFor(in facts, OfficerRole.FreedomToSpeakUpGuardian, "freedom to speak up guardian");
        var conduct = facts.Index.Board.Conduct;
        switch (Deeds.IsDone(in facts, conduct?.HasSpeakingUpPolicy, conduct?.SpeakingUpPolicyAdoptedOn))
        {
            case true:
                review.Meets()?.Saw("The national policy on speaking up is adopted.");
                break;
            case false:
                review.Fails(Reason.Missing)?.Find("/conduct", memberId: null, "The national policy on speaking up is not adopted.");
                break;
            default:
                review.Opens()?.Missing("/conduct/speakingUpPolicyAdoptedOn", "when the national policy on speaking up was adopted");
                break;
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "A freedom to speak up guardian is named and the national policy is adopted.",
            Outcome.NotSatisfied => $"On {BoardWords.Iso(facts.AsAt)} the board had no freedom to speak up guardian, or had not adopted the national policy.",
            _ => "Whether the board has a freedom to speak up guardian and the national policy is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Name a freedom to speak up guardian and adopt the national policy.";
}

/// <summary>NHSE-FTSU-002: an executive and a non-executive lead for speaking up are named.</summary>
internal sealed class SpeakingUpLeadsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FTSU-002"),
    Title = "Executive and non-executive speaking-up leads named",
    Citation = new Citation(Instruments.FreedomToSpeakUpGuidance, "leads"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = [EffectivePeriod.Since(new LocalDate(2023, 6, 1))],
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board names an executive lead and a non-executive lead for speaking up.",
    Decides = "Looks for somebody in each of the two roles on the date.",
    Reading = new Interpretation("The guidance is dated June 2023 without a day; its first day is taken to be 1 June, and nothing is held against a board before 1 July."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    /// <summary>The first day by which guidance of June 2023 was surely published, as a key.</summary>
    private const int Published = 2023_07_01;

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        AskFor(in facts, OfficerRole.SpeakingUpExecutiveLead, "executive lead for speaking up", ref review);
        AskFor(in facts, OfficerRole.SpeakingUpNonExecutiveLead, "non-executive lead for speaking up", ref review);
    }

    private static void AskFor(in BoardFacts facts, OfficerRole role, string called, ref Review review)
    {
        if (facts.AsAt < Published && OfficerReview.IsNamed(in facts, role) == false)
        {
            review.Doubts()?.Find("/officers", memberId: null, $"Nobody is named as {called}.");
        }
        else
        {
            review.AskFor(in facts, role, called);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "An executive and a non-executive lead for speaking up are named.",
            { Outcome: Outcome.NotSatisfied } => $"On {BoardWords.Iso(facts.AsAt)} the board lacked an executive or a non-executive lead for speaking up.",
            { Reason: Reason.SourceUnverified } => "A lead for speaking up was not named; on which day of June 2023 the guidance was published is not known.",
            _ => "Whether both leads for speaking up are named is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Name the lead for speaking up that is missing.";
}

/// <summary>NHSE-FTSU-003: workers in primary care have somebody to speak up to.</summary>
internal sealed class PrimaryCareSpeakingUpRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FTSU-003"),
    Title = "Primary care workers have speaking-up access",
    Citation = new Citation(Instruments.FreedomToSpeakUpGuidance, "primary care workers"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = [EffectivePeriod.Since(new LocalDate(2025, 1, 1))],
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Workers in primary care have somebody to speak up to.",
    Decides = "Takes a recorded statement with its author and day; without one the question stays open.",
    Reading = new Interpretation("The guidance of June 2023 allows about 18 months, which is read as the end of 2024."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (Deeds.IsAttested(in facts, facts.Index.Board.Conduct?.PrimaryCareSpeakingUp))
        {
            review.Meets()?.Saw("It is recorded that workers in primary care have somebody to speak up to.");
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, "/conduct/primaryCareSpeakingUp", "a statement, with who gave it and when, that workers in primary care have somebody to speak up to");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome == Outcome.Satisfied
            ? "It is recorded that workers in primary care have somebody to speak up to."
            : "No complete statement is recorded that workers in primary care have somebody to speak up to.";

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Record who confirms that workers in primary care have somebody to speak up to.";
}
