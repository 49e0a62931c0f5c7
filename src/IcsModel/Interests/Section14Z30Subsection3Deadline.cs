using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>ICB-COI-004: conflicts are declared as soon as practicable, and no later than 28 days after the person becomes aware.</summary>
internal sealed class TimelyDeclarationRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-COI-004"),
    Title = "Conflicts declared as soon as practicable and within 28 days",
    Citation = InterestWords.Section14Z30("(3)(b)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Arrangements ensure that a conflict is declared as soon as practicable after the person knows of it, and at the latest 28 days after becoming aware.",
    Decides =
        "Compares the day of each declaration in the registers with the 28th day after the person became aware. The day an interest arose is never taken for the day "
        + "of becoming aware.",
    Reading = new Interpretation(
        "The day of becoming aware is not counted and the 28th day still is in time; a parameter counts the first day too. One late declaration is held against the "
        + "board, although the duty is to have arrangements. Awareness from before there was a board to declare to is left for judgement."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var deadlines = facts.Index.Interests.Deadlines;
        AskForPolicy(in facts, ref review);
        if (deadlines.LastTimely > facts.AsAt)
        {
            Judge(in facts, deadlines.All, ref review);
        }
        else
        {
            if (deadlines.LastTimely != 0)
            {
                review.Meets();
            }

            Judge(in facts, deadlines.Untimely, ref review);
        }

        review.AskForRegisters(in facts);
        if (review.Decision.Outcome == Outcome.Satisfied)
        {
            review.Words?.Remark("Whether each declaration was made as soon as practicable remains for judgement: 28 days is the longest, not the usual, time.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every conflict in the registers was declared within 28 days.",
            { Outcome: Outcome.NotSatisfied } when facts.Index.Board.ConflictsPolicy?.RequiresTimelyDeclarations == false =>
                "The arrangements do not ask for declarations in time, or a conflict was not declared within 28 days.",
            { Outcome: Outcome.NotSatisfied } => "A conflict was not declared within 28 days of the person becoming aware of it.",
            { Outcome: Outcome.NotApplicable } => "No interest is in the registers up to the date.",
            { Reason: Reason.PendingEvent } => "A conflict is not yet declared, and the 28 days still run.",
            _ => "Whether every conflict was declared within 28 days is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Have what is open declared at once, and see that the arrangements bring declarations in within 28 days.";

    /// <summary>Holds arrangements that ask for no declaration in time against the board; nothing is made of not knowing.</summary>
    private static void AskForPolicy(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Board.ConflictsPolicy is { RequiresTimelyDeclarations: false, From: { } from } policy
            && DayKey.Of(from) <= facts.AsAt && facts.AsAt < DayKey.EndOf(policy.To))
        {
            review.Fails(Reason.Missing)?.Find(
                "/board/conflictsPolicy/requiresTimelyDeclarations",
                memberId: null,
                "The arrangements do not ask for declarations as soon as practicable and within 28 days.");
        }
    }

    private static void Judge(in BoardFacts facts, DeclarationDeadline[] deadlines, ref Review review)
    {
        foreach (var one in deadlines)
        {
            switch (one.StateOn(facts.AsAt, facts.Spoken, facts.Parameters.CountDayOfAwareness))
            {
                case DeclarationState.NotAware:
                    break;
                case DeclarationState.InTime:
                    review.Meets();
                    break;
                case DeclarationState.Late:
                    review.Fails(Reason.Missing)?.FindLate(in facts, one);
                    break;
                case DeclarationState.Undeclared:
                    review.Fails(Reason.Missing)?.FindUndeclared(in facts, one);
                    break;
                case DeclarationState.Running:
                    review.Opens(Reason.PendingEvent)?.FindRunning(in facts, one);
                    break;
                case DeclarationState.BeforeBoard:
                    review.Opens(Reason.Judgement)?.FindEarlier(in facts, one);
                    break;
                case DeclarationState.AwarenessUnknown:
                    review.Opens()?.Missing(InterestWords.Entry(one.Register, one.Entry) + "/awareOn", "when the person became aware of each conflict");
                    break;
                default:
                    review.Opens()?.Missing(InterestWords.Entry(one.Register, one.Entry) + "/declaredOn", "when each conflict was declared");
                    break;
            }
        }
    }
}
