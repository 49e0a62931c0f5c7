using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z5;

/// <summary>JOINT-001: only a relevant body arranges for others to exercise its functions.</summary>
internal sealed class RelevantArrangerRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-001"),
        Title = "Only a relevant body may arrange",
        Citation = JointWorkingDefinitions.Act("s. 65Z5(2)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z5(1)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "arranging body",
        Asks = "A delegation or joint exercise under section 65Z5 is arranged by NHS England, an integrated care board, an NHS trust, an NHS foundation trust or a prescribed body.",
        Decides = "Looks at the kind of the arranger. No prescribed body is known, so that a public body of another kind is left open.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each delegation and joint exercise is arranged by a relevant body.",
        NotSatisfied = "A delegation or joint exercise is arranged by a body that has no such power.",
        NotApplicable = "No delegation or joint exercise is recorded for the date.",
        Undetermined = "Whether each delegation and joint exercise is arranged by a relevant body is not known.",
        Remedy = "Use a power that the body has: a council shares its functions with the NHS under section 75.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.Delegation or ArrangementKind.JointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var arranger = entry.Arrangement.Arranger;
        if (!Weigh(ref review, in entry, ArrangementEntry.Arranger, JointWorkingBodies.Relevant(arranger?.Kind), "whether the arranger is a prescribed body"))
        {
            entry.Fails(ref review, Reason.InvalidRoute)
                ?.Find(entry.Pointer + "/arranger", entry.Arrangement.Id, $"{BoardWords.Capital(BoardWords.Call(arranger!))} is no relevant body and cannot make {entry.Call} under section 65Z5.");
        }

        return true;
    }
}
