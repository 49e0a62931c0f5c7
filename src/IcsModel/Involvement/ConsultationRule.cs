using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-C01, -C02 and -C04: what the courts ask of a consultation that has begun.</summary>
internal sealed class ConsultationRule(string id, string title, string principle, string asks, ConsultationTest test) : SystemRule(
    new RuleDefinition
    {
        Id = new RuleId(id),
        Title = title,
        Citation = new Citation(Instruments.ConsultationCaseLaw, principle),
        Force = LegalForce.CaseLaw,
        Kind = ProvisionKind.Duty,
        InForce = [EffectivePeriod.Since(new NodaTime.LocalDate(1985, 1, 1))],
        Confidence = Confidence.Unverified,
        Bearer = "any consulting body",
        Asks = asks,
        Decides = "Looks at each consultation that has begun by the date, whoever consults.",
        Reading = new Interpretation("The reports were not read, so the rule is never found unmet; whether what was done is enough remains for judgement."),
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    })
{
    private static readonly OutcomeWords Words = new()
    {
        Satisfied = "Every consultation is shown to meet this principle.",
        NotApplicable = "No consultation that has begun is recorded.",
        Undetermined = "Whether every consultation meets this principle is not known.",
        Pending = "The decision after a consultation is still to come.",
        Doubted = "What is stated of a consultation speaks against this principle; its source is not verified.",
    };

    /// <summary>INV-C01: proposals are still formative.</summary>
    internal static ConsultationRule Formative { get; } = new(
        "INV-C01",
        "Consultation while proposals are formative",
        "first Gunning principle",
        "A consultation begins while the proposals can still change, and before the decision.",
        new(
            consultation => consultation.From is { } from && consultation.DecidedOn is { } decided && decided <= from ? false : consultation.ProposalsFormative,
            IsDecisionNeeded: false,
            "proposalsFormative",
            "whether proposals were still formative when the consultation began",
            "Proposals were no longer formative when a consultation began."));

    /// <summary>INV-C02: enough reasons are given.</summary>
    internal static ConsultationRule Reasons { get; } = new(
        "INV-C02",
        "Consultees are given enough reasons to respond",
        "second Gunning principle",
        "Those consulted are given reasons enough to consider the proposals and respond.",
        new(
            consultation => consultation.ReasonsGiven,
            IsDecisionNeeded: false,
            "reasonsGiven",
            "whether enough reasons were given to respond to",
            "Too few reasons were given to respond to."));

    /// <summary>INV-C04: responses are considered before the decision.</summary>
    internal static ConsultationRule Considered { get; } = new(
        "INV-C04",
        "Responses are considered before the decision",
        "fourth Gunning principle",
        "Responses are considered conscientiously before the decision is taken.",
        new(
            consultation =>
                consultation.ResponsesConsideredOn < consultation.From ? null
                : consultation is { ResponsesConsideredOn: { } considered, DecidedOn: { } decided } ? considered <= decided && consultation.ResponsesConsidered != false
                : consultation.ResponsesConsidered,
            IsDecisionNeeded: true,
            "responsesConsidered",
            "whether and when the responses were considered, and the day of the decision",
            "The responses were not considered before the decision."));

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var any = false;
        for (var i = 0; i < facts.System.Consultations.Count; i++)
        {
            var consultation = facts.System.Consultations[i];
            if (consultation.From is null || facts.HasHappened(consultation.From))
            {
                Look(in facts, ref review, consultation, i);
                any = true;
            }
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private void Look(in SystemFacts facts, ref Review review, Consultation consultation, int position)
    {
        var pointer = review.Words is null ? string.Empty : $"/consultations/{position.ToString(CultureInfo.InvariantCulture)}/{test.Property}";
        if (test.IsDecisionNeeded && consultation.DecidedOn is not null && !facts.HasHappened(consultation.DecidedOn))
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, pointer, $"the decision of {BoardWords.Iso(consultation.DecidedOn.Value)}");
            return;
        }

        switch (test.Read(consultation))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.NotConsidered)?.Find(pointer, consultation.Id, test.Finding);
                break;
            default:
                review.Opens()?.Missing(pointer, test.Missing);
                break;
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => Words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => Words.Remedy;
}

/// <summary>What is read of a consultation, and what is said of it.</summary>
internal sealed record ConsultationTest(Func<Consultation, bool?> Read, bool IsDecisionNeeded, string Property, string Missing, string Finding);
