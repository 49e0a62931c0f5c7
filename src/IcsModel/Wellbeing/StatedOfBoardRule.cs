using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>A rule settled by one statement about each health and wellbeing board.</summary>
internal class StatedOfBoardRule(
    RuleDefinition definition,
    OutcomeWords words,
    Func<HealthAndWellbeingBoard, bool?> read,
    string property,
    string asks,
    string finding) : WellbeingRule(definition, words)
{
    private protected sealed override bool AsksEveryBoard => true;

    private protected sealed override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        switch (facts.Spoken ? read(entry.Board) : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in entry, Reason.ProcedureNotFollowed)?.Find($"{entry.Pointer}/{property}", entry.Board.Id, $"{BoardWords.Capital(entry.Call)} {finding}.");
                break;
            default:
                review.Opens()?.Missing($"{entry.Pointer}/{property}", asks);
                break;
        }

        LookFurther(in facts, ref review, in entry);
        return true;
    }

    /// <summary>Looks at what else shows whether the statement holds; nothing else does unless a rule says so.</summary>
    private protected virtual void LookFurther(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
    }
}
