using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies.Preparation;
using IcsModel.Systems;

namespace IcsModel.Strategies.LocalStrategies;

/// <summary>JLHWS-002: the local strategy says how each assessed need of the council's area will be met, and by whose functions.</summary>
internal sealed class LocalNeedsMetRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("JLHWS-002"),
        Title = "Local strategy says how the area's assessed needs will be met",
        Citation = StrategyDefinitions.Act("s. 116A(2)"),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.CouncilAndBoardsByWellbeingBoard,
        Asks = "The local strategy sets out how the needs assessed for the council's area are to be met by functions of the council, its partner boards or NHS England.",
        Decides = "Takes the needs of the council's assessments that held when the preparation began, looks for a response to each, and for one of these bodies in each response.",
        Reading = new Interpretation("One response may answer a group of needs and one body is enough for it. Strategies adopted before 1 July 2022 are left aside."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    DocumentKind.LocalStrategy)
{
    private protected override int Since(in SystemFacts facts) => DayKey.Of(StrategyDefinitions.FirstPartnerships);

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.Council < 0)
        {
            review.Opens()?.Missing(document.Pointer + "/council", $"which of the councils {document.Call} is of");
            return;
        }

        var responses = facts.System.WellbeingStrategies[document.Position].NeedResponses;
        NeedsAnswered.Look(in facts, ref review, in document, responses, document.Council, isSure: true);
        FunctionsNamed.Look(in facts, ref review, in document, responses);
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The local strategy says how each assessed need will be met by functions of the council, its partner boards or NHS England.",
            Outcome.NotSatisfied => "The local strategy does not say how some assessed need will be met by functions of the council, its partner boards or NHS England.",
            Outcome.NotApplicable => NoneAsked(decision),
            _ => "Whether the local strategy says how each assessed need will be met, and by whose functions, is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Revise the local strategy so that it says how the need will be met and by whose functions.";
}
