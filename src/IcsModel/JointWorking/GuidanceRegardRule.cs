using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>JOINT-011: relevant bodies have regard to the guidance on joint working.</summary>
internal sealed class GuidanceRegardRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-011"),
        Title = "Relevant bodies have regard to joint-working guidance",
        Citation = JointWorkingDefinitions.Act("s. 65Z7(2)"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z7(1)")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "relevant bodies",
        Asks = "The relevant bodies that are party to a delegation, a joint exercise, a joint committee or a pooled fund have regard to the guidance of NHS England.",
        Decides = "Reads whether regard was had, where a relevant body is party; councils are not bound.",
        Reading = new Interpretation("The first guidance is of September 2022, the day not known; before October 2022 a lack of regard is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The relevant bodies had regard to the guidance on joint working.",
        NotSatisfied = "A relevant body did not have regard to the guidance on joint working.",
        NotApplicable = "No arrangement of a relevant body is recorded for the date.",
        Undetermined = "Whether the relevant bodies had regard to the guidance on joint working is not known.",
        Remedy = "Consider the guidance, and record it with the reasons for anything done otherwise.",
    })
{
    private protected override bool Asks(ArrangementKind kind) =>
        kind is ArrangementKind.Delegation or ArrangementKind.JointExercise or ArrangementKind.JointCommittee or ArrangementKind.PooledFund;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var standing = facts.IsComplete(entry.Arrangement.Counterparties) ? Standing.Closed : Standing.NotKnown;
        for (var i = ArrangementEntry.Arranger; i < entry.Arrangement.Counterparties.Count; i++)
        {
            var relevant = JointWorkingBodies.Relevant(entry.Party(i)?.Kind);
            standing = relevant < standing ? relevant : standing;
        }

        switch (entry.Arrangement.GuidanceRegarded)
        {
            case var _ when standing == Standing.Closed:
                return false;
            case true:
                review.Meets();
                break;
            case false when standing != Standing.Open:
                review.Opens()?.Missing(entry.Pointer + "/counterparties", "whether a relevant body is party to the arrangement");
                break;
            case false when facts.AsAt < DayKey.Of(JointWorkingDefinitions.GuidanceSurelyOut):
                review.Opens()?.Missing(entry.Pointer, "whether the guidance on joint working had been published on the date");
                break;
            case false:
                entry.Fails(ref review, Reason.NotConsidered)
                    ?.Find(entry.Pointer + "/guidanceRegarded", entry.Arrangement.Id, $"For {entry.Call} no regard was had to the guidance on joint working.");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer + "/guidanceRegarded", "whether the relevant bodies had regard to the guidance on joint working");
                break;
        }

        return true;
    }
}
