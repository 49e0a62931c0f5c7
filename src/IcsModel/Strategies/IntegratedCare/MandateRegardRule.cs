using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-005: the strategy had regard to the mandate in force while it was prepared.</summary>
internal sealed class MandateRegardRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("STRAT-005"),
        Title = "Strategy has regard to the NHS mandate in force",
        Citation = StrategyDefinitions.Act("s. 116ZB(3)(a)"),
        ReadWith = [new Citation(Instruments.NhsAct2006, "s. 13A")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = "The partnership has regard to the mandate to NHS England in preparing its strategy.",
        Decides = "Looks whether the mandate named was in force on some day of the preparation.",
        Reading = new Interpretation("A mandate stays in force until it is replaced. Where several were in force while the strategy was prepared, regard to any of them counts, with a remark where it is not the latest."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var strategy = facts.System.Strategies[document.Position];
        if (strategy is { MandateRegarded: false, Mandate: null })
        {
            document.Fails(ref review, Reason.NotConsidered)?.Find(
                document.Pointer + "/mandateRegarded",
                document.Id,
                $"It is stated that {document.Call} was prepared without regard to the mandate.");
            return;
        }

        var named = Named(in facts, strategy.Mandate);
        var wasInForce = named is null ? null : WasInForce(in document, named);
        if (wasInForce == false)
        {
            document.Fails(ref review, Reason.NotConsidered)?.Find(
                document.Pointer + "/mandate",
                document.Id,
                $"The mandate {strategy.Mandate}, to which regard was had, was not in force while {document.Call} was prepared.");
        }
        else if (strategy.MandateRegarded == false)
        {
            review.Opens()?.Missing(
                document.Pointer + "/mandateRegarded", $"whether regard was had to the mandate in preparing {document.Call}; a mandate is named beside the statement that there is no trace of it");
        }
        else if (wasInForce == true || strategy.MandateRegarded == true)
        {
            var spot = review.Meets()?.Saw($"Regard was had to the mandate in preparing {document.Call}.");
            if (document.Finished >= DayKey.EndOf(named?.To))
            {
                spot?.Remark("The mandate named was replaced before the strategy was adopted; regard to the later one is safer.");
            }
        }
        else if (strategy.Mandate is null)
        {
            review.Opens()?.Missing(document.Pointer + "/mandate", $"the mandate to which regard was had in preparing {document.Call}");
        }
        else
        {
            review.Opens()?.Missing(
                document.PreparedFrom is null ? document.Pointer + "/preparedFrom" : "/mandates",
                document.PreparedFrom is null ? $"the first day on which {document.Call} was prepared" : $"the days on which the mandate {strategy.Mandate} was in force");
        }
    }

    private static NhsMandate? Named(in SystemFacts facts, string? id)
    {
        foreach (var mandate in facts.System.Mandates.Items.AsSpan())
        {
            if (id is not null && string.Equals(mandate.Id, id, StringComparison.Ordinal))
            {
                return mandate;
            }
        }

        return null;
    }

    /// <summary>Whether a mandate was in force on some day of the preparation: yes, no, or null where it cannot be told.</summary>
    private static bool? WasInForce(in PreparedDocument document, NhsMandate mandate)
    {
        var from = DayKey.OrZero(mandate.From);
        if ((document.Finished != 0 && document.Finished < from) || document.Begun >= DayKey.EndOf(mandate.To))
        {
            return false;
        }

        return from != 0 && document.Finished != 0 && (mandate.To is null || document.Begun != 0) ? true : null;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Regard was had to the mandate in preparing the strategy.",
            Outcome.NotSatisfied => "No regard was had to the mandate in force while the strategy was prepared.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether regard was had to the mandate in force while the strategy was prepared is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Have regard to the mandate in force at the next revision and record it.";
}
