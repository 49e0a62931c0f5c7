using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.Regard;

/// <summary>Decisions have regard to the needs assessments and strategies relevant to them (REGARD-001, REGARD-002).</summary>
internal sealed class RegardRule(RuleDefinition definition, bool ofNhsEngland) : SystemRule(definition)
{
    internal static RegardRule[] All { get; } =
    [
        new(
            Define(
                "REGARD-001",
                "Councils and ICBs have regard to three local documents",
                "s. 116B(1)",
                "each responsible local authority and each partner ICB",
                "In exercising any functions, councils and their partner boards have regard to the needs assessments, integrated care strategies and local strategies relevant to them.",
                "A strategy counts by the council's area, so that a neighbouring partnership's may be relevant too, and a predecessor's until it is replaced."),
            ofNhsEngland: false),
        new(
            Define(
                "REGARD-002",
                "NHS England has regard to the same three documents",
                "s. 116B(2)",
                "NHS England",
                "In arranging for the provision of health services for a council's area, NHS England has regard to the same documents.",
                "Only decisions of NHS England in arranging for health services are asked."),
            ofNhsEngland: true),
    ];

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var found = false;
        for (var i = 0; i < facts.System.Decisions.Count; i++)
        {
            var decision = facts.System.Decisions[i];
            var bears = ofNhsEngland ? IsOfNhsEngland(decision) : RegardBearers.AreOf(in facts, decision.By);
            if (bears == false || DayKey.OrZero(decision.On) > facts.AsAt)
            {
                continue;
            }

            found = true;
            if (decision.On is { } on && DayKey.Of(on) < DayKey.Of(StrategyDefinitions.FirstPartnerships))
            {
                review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(Call(decision))} was taken before 1 July 2022.");
            }
            else if (bears == true && ofNhsEngland && decision.ArrangesHealthServices == false)
            {
                review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(Call(decision))} was not taken in arranging for health services.");
            }
            else
            {
                var isSure = bears == true && decision.On is not null && (!ofNhsEngland || decision.ArrangesHealthServices == true);
                LookAtRegard(in facts, ref review, decision, i, isSure);
            }
        }

        if (!found)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void LookAtRegard(in SystemFacts facts, ref Review review, SystemDecision decision, int position, bool isSure)
    {
        foreach (var relevant in decision.Relevant.Items.AsSpan())
        {
            if (IsNamed(decision.RegardRecorded, relevant))
            {
                review.Meets()?.Saw($"{BoardWords.Capital(Call(decision))} had regard to {relevant}.");
            }
            else if (!facts.IsComplete(decision.RegardRecorded))
            {
                review.Opens(Reason.ListNotComplete)?.Missing(
                    StrategyWords.At("/decisions", position) + "/regardRecorded",
                    $"whether {Call(decision)} had regard to {relevant} (state complete: true when all are named)");
            }
            else if (isSure)
            {
                review.Fails(Reason.NotConsidered)?.Find(
                    StrategyWords.At("/decisions", position) + "/regardRecorded",
                    decision.Id,
                    $"{BoardWords.Capital(Call(decision))} records no regard to {relevant}, which was relevant to it.");
            }
            else
            {
                review.Opens()?.Missing(StrategyWords.At("/decisions", position), $"who took {Call(decision)}, when and in exercise of what");
            }
        }

        if (!facts.IsComplete(decision.Relevant))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                StrategyWords.At("/decisions", position) + "/relevant",
                $"which needs assessments and strategies were relevant to {Call(decision)} (state complete: true when all are named)");
        }
        else if (decision.Relevant.Count == 0)
        {
            review.Meets()?.Saw($"No needs assessment or strategy was relevant to {Call(decision)}.");
        }
    }

    private static bool? IsOfNhsEngland(SystemDecision decision) => decision.By?.Kind is { } kind ? kind == BodyKind.NhsEngland : null;

    private static bool IsNamed(FactList<string> ids, string id)
    {
        foreach (var one in ids.Items.AsSpan())
        {
            if (string.Equals(one, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Call(SystemDecision decision) => decision.Id is { } id ? $"the decision {id}" : "a decision";

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every decision recorded had regard to the needs assessments and strategies relevant to it.",
            { Outcome: Outcome.NotSatisfied } => "Some decision had no regard to a needs assessment or strategy relevant to it.",
            { Reason: Reason.NotEngaged } => "No decision recorded is one that this is asked of.",
            { Outcome: Outcome.NotApplicable } => ofNhsEngland ? "No decision of NHS England is recorded by the date." : "No decision of a council or board is recorded by the date.",
            _ => "Whether every decision had regard to the needs assessments and strategies relevant to it is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Consider the document before the decision takes effect, and record it; to depart from it for a reason is lawful.";

    private static RuleDefinition Define(string id, string title, string provision, string bearer, string asks, string reading) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = StrategyDefinitions.Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = asks,
        Decides = "Looks, for each recorded decision, for the documents stated to be relevant to it among those it had regard to; which are relevant is not judged.",
        Reading = new Interpretation("Regard is not obedience: a reasoned departure meets the duty. " + reading),
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
