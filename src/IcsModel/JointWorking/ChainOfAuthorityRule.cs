using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>JOINT-017: whoever decides traces back, step by lawful step, to the body in which statute vests the function.</summary>
internal sealed class ChainOfAuthorityRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-017"),
        Title = "Every decision-maker traces lawfully to the body holding the function",
        Citation = new Citation(Instruments.DerivedRules, "chain of authority"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z5"), JointWorkingDefinitions.Act("s. 65Z6"), JointWorkingDefinitions.Act("s. 75")],
        Force = LegalForce.Structural,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "all bodies",
        Asks = "Each arrangement starts from a body in which the functions are vested, or from an arrangement or direction that gave them to its arranger, lasts no longer than that, and is open to its parties.",
        Decides = "Looks at each step: the parties, the functions, the days, and what it is made under. Steps that lead back to themselves start nowhere.",
        Reading = new Interpretation("This follows from the powers taken together: nobody gives what they do not have, nor for longer than they have it."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Each arrangement traces back to a body in which the functions are vested.",
        NotSatisfied = "An arrangement does not trace back to a body in which the functions are vested.",
        NotApplicable = "No arrangement is recorded for the date.",
        Undetermined = "Whether each arrangement traces back to a body in which the functions are vested cannot be told.",
        Remedy = "Make the missing step, or bring the later arrangement within the one it is made under.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind != ArrangementKind.PooledFund;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        if (facts.Index.JointWorking.GoesInCircles[entry.Position])
        {
            ChainLinks.Fails(ref review, in entry, "/parent", "is made under arrangements that lead back to themselves");
            return true;
        }

        LookAtStep(in facts, ref review, in entry);
        if (entry.Arrangement.Parent is null)
        {
            ChainLinks.LookAtStart(in facts, ref review, in entry);
        }
        else
        {
            ChainLinks.LookAtSource(in facts, ref review, in entry);
        }

        entry.AskForFunctions(in facts, ref review);
        return true;
    }

    /// <summary>Whether the power used is open to the parties.</summary>
    private static void LookAtStep(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        switch (StandingOfStep(in facts, in entry))
        {
            case Standing.Open:
                review.Meets();
                break;
            case Standing.Closed:
                ChainLinks.Fails(ref review, in entry, string.Empty, "rests on a power that is not open to its parties");
                break;
            default:
                review.Opens()?.Missing(entry.Pointer, "whether the power of each arrangement is open to its parties");
                break;
        }

        for (var i = 0; i < entry.Arrangement.Functions.Count; i++)
        {
            if (entry.Arrangement.Functions[i].ExercisableByArranger == false)
            {
                ChainLinks.Fails(ref review, in entry, string.Empty, "passes on a function that its arranger cannot exercise", i);
            }
        }
    }

    private static Standing StandingOfStep(in SystemFacts facts, in ArrangementEntry entry)
    {
        switch (entry.Arrangement.Kind)
        {
            case ArrangementKind.Internal:
                return Standing.Open;
            case ArrangementKind.WelshJointExercise:
                return entry.Arrangement.RestsOnWelshRegulations switch { true => Standing.Open, false => Standing.Closed, null => Standing.NotKnown };
            case ArrangementKind.Section75:
                var (nhsBody, council) = Section75.PartnersRule.Sides(in facts, in entry);
                return JointWorkingBodies.Worse(nhsBody, council);
            case ArrangementKind.Other:
                return Standing.NotKnown;
            default:
                break;
        }

        var arranger = entry.Arrangement.Arranger?.Kind;
        var standing = entry.Arrangement.Kind == ArrangementKind.JointCommittee ? JointWorkingBodies.Counterparty(arranger) : JointWorkingBodies.Relevant(arranger);
        standing = facts.IsComplete(entry.Arrangement.Counterparties) ? standing : JointWorkingBodies.Worse(standing, Standing.NotKnown);
        foreach (var body in entry.Arrangement.Counterparties.Items.AsSpan())
        {
            standing = JointWorkingBodies.Worse(standing, JointWorkingBodies.Counterparty(body.Kind));
        }

        return standing;
    }
}
