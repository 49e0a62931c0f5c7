using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-FPPT-004: the chair's own fit and proper person test is recorded by NHS England, with the senior non-executive member.</summary>
internal sealed class ChairTestRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FPPT-004"),
    Title = "Chair's own fit and proper person test recorded",
    Citation = FitAndProperDefinitions.Framework("chair's test"),
    ReadWith = [BoardDefinitions.Model("second version, senior non-executive member")],
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = FitAndProperDefinitions.FromStart,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England regional director",
    Asks = "The chair's own test is recorded by the regional director of NHS England, whom the senior non-executive member helps.",
    Decides =
        "Looks for a test of the chair recorded by NHS England. From 31 March 2024 a list stated complete without any test, or with tests recorded by the chair or the chief executive alone, is held "
        + "against the board; a test recorded by somebody else is left open.",
    Reading = new Interpretation("The framework was due in full by 31 March 2024. Which of the members recorded a test as senior non-executive member cannot be told, so that is left open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        foreach (var i in facts.Index.Eligibility.Chairs)
        {
            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding:
                    Look(in facts, i, holding, ref review);
                    break;
            }
        }

        review.CloseOffice(in facts, MemberShows.Chair, SeatKind.Chair);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "NHS England recorded the chair's own test.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.InvalidRoute } => "The chair's own test was recorded by the chair or the chief executive.",
            { Outcome: Outcome.NotSatisfied } => "No test of the chair is on a record stated complete.",
            { Outcome: Outcome.NotApplicable } => "Nobody was chair on the date; the rule on who holds that office reports the vacancy.",
            _ => "Whether NHS England recorded the chair's own test is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let the regional director of NHS England complete and record the chair's test.";

    private static void Look(in BoardFacts facts, int position, Holding holding, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var (isOpen, hasTest) = (facts.AsAt < FitAndProperDefinitions.InFull || !(facts.Spoken && member.FitAndProperTests.IsComplete), false);
        foreach (var test in member.FitAndProperTests.Items.AsSpan())
        {
            if (FitnessRecord.IsAfter(test.On, facts.AsAt))
            {
                continue;
            }

            if ((test.On is not null || facts.Spoken) && test.RecordedBy?.IsSameAs(Actor.NhsEngland) == true)
            {
                review.Meets()?.Saw("A test of the chair recorded by NHS England is stated.");
                return;
            }

            hasTest = true;
            isOpen |= test.RecordedBy is not { Office: Office.Chair or Office.ChiefExecutive, Body: null };
        }

        if (isOpen)
        {
            review.Opens()?.Missing(BoardWords.Pointer(position) + "/fitAndProperTests", "who recorded the chair's own test, and on which day (state complete: true when all tests are listed)");
        }
        else
        {
            review.Fails(holding, position, hasTest ? Reason.InvalidRoute : Reason.Missing)?.Find(
                BoardWords.Pointer(position) + "/fitAndProperTests",
                member.Id,
                hasTest ? "The tests of the chair were recorded by the chair or the chief executive." : "The chair has no recorded test.");
        }
    }
}
