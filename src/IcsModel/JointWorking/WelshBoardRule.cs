using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>JOINT-014: an integrated care board works jointly with a Local Health Board only as regulations provide.</summary>
internal sealed class WelshBoardRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-014"),
        Title = "Joint exercise with a Welsh board needs regulations",
        Citation = JointWorkingDefinitions.Act("s. 14Z46"),
        Force = LegalForce.Statute,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB",
        Asks = "A board exercises functions jointly with a Local Health Board only so far as regulations under section 14Z46 provide.",
        Decides = "Looks, for each joint arrangement of a board with a Local Health Board, at whether it is stated to rest on such regulations.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Joint exercise with a Local Health Board rests on regulations.",
        NotSatisfied = "A board exercises a function jointly with a Local Health Board although no regulations provide for it.",
        NotApplicable = "No joint exercise of a board with a Local Health Board is recorded for the date.",
        Undetermined = "Whether joint exercise with a Local Health Board rests on regulations is not known.",
        Remedy = "Rest the joint exercise on regulations under section 14Z46, or end it.",
    })
{
    private protected override bool Asks(ArrangementKind kind) =>
        kind is ArrangementKind.JointExercise or ArrangementKind.JointCommittee or ArrangementKind.PooledFund or ArrangementKind.WelshJointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var arrangement = entry.Arrangement;
        var isWelsh = arrangement.Kind == ArrangementKind.WelshJointExercise;
        bool? hasBoard = facts.IsComplete(arrangement.Counterparties) ? false : null;
        for (var i = ArrangementEntry.Arranger; i < arrangement.Counterparties.Count; i++)
        {
            var kind = entry.Party(i)?.Kind;
            isWelsh |= kind == BodyKind.LocalHealthBoard;
            hasBoard = hasBoard == true || kind == BodyKind.IntegratedCareBoard ? true : kind is null ? null : hasBoard;
        }

        if (!isWelsh || hasBoard == false)
        {
            return false;
        }

        switch (arrangement.RestsOnWelshRegulations)
        {
            case true:
                review.Meets();
                break;
            case false when hasBoard == true:
                entry.Fails(ref review, Reason.InvalidRoute)
                    ?.Find(entry.Pointer, arrangement.Id, $"{BoardWords.Capital(entry.Call)} with a Local Health Board rests on no regulations under section 14Z46.");
                break;
            case false:
                review.Opens()?.Missing(entry.Pointer + "/counterparties", "whether an integrated care board is party to the arrangement");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/restsOnWelshRegulations", "whether regulations under section 14Z46 provide for the joint exercise");
                break;
        }

        return true;
    }
}
