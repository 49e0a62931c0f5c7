using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z5;

/// <summary>JOINT-007: a function held under terms that forbid it is not delegated onward.</summary>
internal sealed class OnwardDelegationRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-007"),
        Title = "No onward delegation where terms restrict it",
        Citation = JointWorkingDefinitions.Act("s. 65Z5(4)(b)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z5(5)"), JointWorkingDefinitions.Act("s. 13YB(4)")],
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "delegate",
        Asks = "A body that holds a function under an arrangement or a direction delegates it onward only where the terms leave it free to.",
        Decides = "Looks, for each arrangement made under another, at whether the terms of that other restrict onward delegation.",
        Reading = new Interpretation("Sharing a function whose onward delegation is restricted is left for judgement; handing it on is not."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No function is delegated onward against the terms under which it is held.",
        NotSatisfied = "A function is delegated onward although the terms under which it is held restrict that.",
        NotApplicable = "No onward delegation is recorded for the date.",
        Undetermined = "Whether the terms leave room for each onward delegation cannot be told.",
        Remedy = "End the onward delegation, or agree terms that allow it.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.Delegation or ArrangementKind.JointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        if (entry.Arrangement.Parent is null)
        {
            return false;
        }

        switch (Source.Of(in facts, in entry))
        {
            case { IsFound: false }:
                review.Opens()?.Missing(entry.Pointer + "/parent", "the arrangement or direction from which the arranger holds the functions, listed under its id");
                break;
            case { RestrictsOnwardDelegation: null } source:
                review.Opens()?.Missing(source.PointerToRestriction, "whether the terms prohibit or restrict onward delegation");
                break;
            case { RestrictsOnwardDelegation: false }:
                review.Meets();
                break;
            case var source when entry.Arrangement.Kind == ArrangementKind.JointExercise:
                review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, source.PointerToRestriction, "whether terms that restrict onward delegation leave room for sharing the function");
                break;
            default:
                entry.Fails(ref review, Reason.InvalidRoute)
                    ?.Find(entry.Pointer, entry.Arrangement.Id, $"{BoardWords.Capital(entry.Call)} passes on what the arranger holds under terms that restrict onward delegation.");
                break;
        }

        return true;
    }
}
