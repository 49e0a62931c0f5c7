using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-017: the board exercises the functions on needs assessments and local strategies.</summary>
internal sealed class ExercisedFunctionsRule() : StatedOfBoardRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-017"),
        Title = "Board exercises the functions on needs assessments and local strategies",
        Citation = WellbeingDefinitions.Act("s. 196(1)"),
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council and each partner ICB",
        Asks = "The functions of the council and its partner boards on needs assessments and local strategies are exercised by the health and wellbeing board.",
        Decides = "Reads whether each board is stated to exercise them, and whether others than the board adopted a local strategy that holds.",
        Reading = new Interpretation("The duties remain those of the council and its partner boards; the board does what they ask for. Who drafted an assessment shows nothing: the board may have it drafted."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each health and wellbeing board exercises the functions on needs assessments and local strategies.",
        NotSatisfied = "Needs assessments or local strategies are dealt with by others than the health and wellbeing board.",
        NotApplicable = StatedOfBoardRules.NoBoard,
        Undetermined = "Whether each health and wellbeing board exercises the functions on needs assessments and local strategies is not known.",
        Remedy = "Have the board itself prepare the assessment and adopt the strategy.",
    },
    board => board.ExercisesAssessmentsAndStrategies,
    "exercisesAssessmentsAndStrategies",
    "whether the board exercises the functions on needs assessments and local strategies",
    "does not exercise the functions on needs assessments and local strategies")
{
    private protected override void LookFurther(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        for (var i = 0; i < facts.System.WellbeingStrategies.Count; i++)
        {
            var strategy = facts.System.WellbeingStrategies[i];
            if (strategy.AdoptedByWellbeingBoard == false
                && entry.CouncilPosition >= 0
                && facts.Index.Strategies.CouncilsOfLocalStrategies[i] == entry.CouncilPosition
                && facts.HasHappened(strategy.AdoptedOn)
                && !(strategy.AdoptedOn < entry.Board.EstablishedOn))
            {
                LookAtAdoption(in facts, ref review, in entry, i);
            }
        }
    }

    private static void LookAtAdoption(in SystemFacts facts, ref Review review, in WellbeingEntry entry, int position)
    {
        var holds = PreparedDocument.Holds(in facts, DocumentKind.LocalStrategy, position);
        if (holds == true && entry.Board.EstablishedOn is not null)
        {
            Condemn(ref review, in entry, Reason.ProcedureNotFollowed)
                ?.Find(Pointer(position) + "/adoptedByWellbeingBoard", facts.System.WellbeingStrategies[position].Id, $"Others than {entry.Call} adopted a local strategy of its council.");
        }
        else if (holds != false)
        {
            review.Opens()?.Missing(
                holds is null ? Pointer(position) + "/replacedOn" : entry.Pointer + "/establishedOn",
                holds is null ? "whether a local strategy that others than the board adopted still holds (state complete: true when all are listed)" : "since when there is a board that could have adopted the local strategy");
        }
    }

    private static string Pointer(int position) => "/wellbeingStrategies/" + position.ToString(CultureInfo.InvariantCulture);
}
