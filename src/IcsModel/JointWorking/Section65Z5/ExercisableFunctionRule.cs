using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z5;

/// <summary>JOINT-003: a body arranges only for functions it can exercise itself.</summary>
internal sealed class ExercisableFunctionRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-003"),
        Title = "Arranged function is one the arranger can exercise",
        Citation = JointWorkingDefinitions.Act("s. 65Z5(1)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 275A")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "arranging body",
        Asks = "Each function arranged for can be exercised by the arranger, as its own or because another body gave it.",
        Decides = "Reads whether the function is vested in the arranger or stated to be exercisable by it.",
        Reading = new Interpretation("A council's own function stated to be exercisable by an NHS body is left open: such functions are shared under section 75, and whether they may go further under this section is for judgement."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each function arranged for is one that the arranger can exercise.",
        NotSatisfied = "A function arranged for is not one that the arranger can exercise.",
        NotApplicable = "No delegation or joint exercise with a function is recorded for the date.",
        Undetermined = "Whether the arranger can exercise each function it arranges for is not known.",
        Remedy = "Let the body that has the function arrange for it, under a power of its own.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.Delegation or ArrangementKind.JointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var functions = entry.Arrangement.Functions;
        for (var i = 0; i < functions.Count; i++)
        {
            Look(ref review, in entry, functions[i], i);
        }

        entry.AskForFunctions(in facts, ref review);
        return functions.Count > 0 || !facts.IsComplete(functions);
    }

    private static void Look(ref Review review, in ArrangementEntry entry, ArrangedFunction function, int place)
    {
        var isOwn = BodyMatch.AreSame(function.VestedIn, entry.Arrangement.Arranger) == true;
        if (function.ExercisableByArranger == false)
        {
            entry.Fails(ref review, Reason.InvalidRoute)
                ?.Find(entry.PointerToFunction(place), function.Id, $"{BoardWords.Capital(ArrangementEntry.Called(function))} is not exercisable by the body that makes {entry.Call}.");
        }
        else if (!isOwn && JointWorkingBodies.IsCouncil(function.VestedIn?.Kind))
        {
            review.Opens(Reason.Judgement)?.Missing(
                MissingKind.Judgement, entry.PointerToFunction(place), "whether a function of a council may be arranged for under section 65Z5 rather than section 75");
        }
        else if (isOwn || function.ExercisableByArranger == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens()?.Missing(entry.PointerToFunction(place) + "/exercisableByArranger", "whether the arranger can exercise each function");
        }
    }
}
