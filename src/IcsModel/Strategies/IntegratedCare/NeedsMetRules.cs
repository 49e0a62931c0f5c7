using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies.IntegratedCare;

/// <summary>STRAT-002: the strategy says how each assessed need of the area will be met.</summary>
internal sealed class AssessedNeedsAnsweredRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("STRAT-002"),
        Title = "Strategy says how each assessed need will be met",
        Citation = StrategyDefinitions.Act("s. 116ZB(1)"),
        ReadWith = [StrategyDefinitions.Act("s. 116ZB(8)(a)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = "The strategy sets out how the needs assessed for the responsible councils are to be met, so far as they relate to the area.",
        Decides = "Takes the needs of each responsible council's assessments that held when the preparation began, and looks for a response to each.",
        Reading = new Interpretation("One response may answer a group of needs. Whether it is good enough is not checked. Needs found otherwise than by these assessments are left aside."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var responses = facts.System.Strategies[document.Position].NeedResponses;
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            if (StrategyCouncils.WasResponsibleOn(in facts, i, document.Span.From) is not false and var wasResponsible)
            {
                NeedsAnswered.Look(in facts, ref review, in document, responses, i, wasResponsible == true);
            }
        }

        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", "the councils of the area (state complete: true when all are listed)");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The strategy says how each assessed need of the area will be met.",
            Outcome.NotSatisfied => "The strategy does not say how some assessed need of the area will be met.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether the strategy says how each assessed need of the area will be met is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Revise the strategy so that it says how the need will be met, on its own or with others.";
}

/// <summary>STRAT-003: needs are to be met by functions of the board, of NHS England or of the councils.</summary>
internal sealed class FunctionsNamedRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("STRAT-003"),
        Title = "Needs met through ICB, NHS England or council functions",
        Citation = StrategyDefinitions.Act("s. 116ZB(1)(a)–(c)"),
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = "Needs are to be met by exercising functions of the board, of NHS England or of a responsible council.",
        Decides = "Looks, for each response of the strategy, for one body of these three classes.",
        Reading = new Interpretation("One class is enough for a need. Trusts, charities and others may be named besides."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        var responses = facts.System.Strategies[document.Position].NeedResponses;
        if (responses.Count == 0 && facts.IsComplete(responses))
        {
            review.Excuses(Reason.NotEngaged)?.Saw($"{BoardWords.Capital(document.Call)} names no response to any need.");
        }

        FunctionsNamed.Look(in facts, ref review, in document, responses);
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Each response of the strategy names a function of the board, of NHS England or of a council.",
            Outcome.NotSatisfied => "Some response of the strategy names no function of the board, of NHS England or of a council.",
            Outcome.NotApplicable => decision.Reason == Reason.NoneRecorded ? NoneAsked(decision) : "No response to a need is recorded of which this could be asked.",
            _ => "Whether each response of the strategy names a function of the board, of NHS England or of a council is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Say which functions of the board, of NHS England or of a council are to meet the need, besides what others contribute.";
}
