using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-FPPT-001: whoever was appointed since 30 September 2023 passed a fit and proper person test on appointment, with a reference.</summary>
internal sealed class AppointmentTestRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FPPT-001"),
    Title = "Fit and proper person test and reference on appointment",
    Citation = FitAndProperDefinitions.Framework("new appointments and promotions"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = FitAndProperDefinitions.FromStart,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB chair",
    Asks = "Every member appointed or promoted on or after 30 September 2023, interim members included, was tested on appointment and a board member reference was taken.",
    Decides = "For every member in post whose first day in the seat is 30 September 2023 or later looks for a passed test on appointment with a reference.",
    Reading = new Interpretation("The first day in the seat counts as the appointment. The framework reaches integrated care boards by itself and not through the regulations on registered providers."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var fitness = facts.Index.Eligibility.Fitness;
        if (facts is { Complete: true, Held: not MemberShows.None } && fitness.AllSeatedSinceStart && fitness.AllTestedFrom <= facts.AsAt)
        {
            review.Meets();
            return;
        }

        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            ref readonly var entry = ref facts.Index.Members[i];
            switch (facts.HoldingOf(in entry))
            {
                case Holding.No:
                case Holding.Dated when entry.From < FitAndProperDefinitions.Start:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding when fitness.Records[i].TestedFrom > facts.AsAt:
                    Look(in facts, i, holding, ref review);
                    break;
                default:
                    review.Meets();
                    break;
            }
        }

        if (facts is { Complete: true, Held: not MemberShows.None })
        {
            review.Excuses(Reason.NotEngaged);
        }
        else
        {
            review.Close(in facts);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every member appointed since 30 September 2023 passed a test on appointment, with a reference.",
            { Outcome: Outcome.NotSatisfied } => "A member appointed since 30 September 2023 has no test on appointment, or no reference, on a record stated complete.",
            { Reason: Reason.NotEngaged } => "Nobody in post took their seat on or after 30 September 2023.",
            { Outcome: Outcome.NotApplicable } => "Nobody was in post on the date.",
            _ => "Whether every member appointed since 30 September 2023 was tested on appointment, with a reference, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Complete the test of the member and obtain the board member reference.";

    private static void Look(in BoardFacts facts, int position, Holding holding, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var (mayHave, hasTest) = (!(facts.Spoken && member.FitAndProperTests.IsComplete), false);
        foreach (var test in member.FitAndProperTests.Items.AsSpan())
        {
            if (FitnessRecord.IsAfter(test.On, facts.AsAt) || test.OnAppointment == false || test.Passed == false)
            {
                continue;
            }

            if (test is { On: null, OnAppointment: true, Passed: true, ReferenceTaken: true } && facts.Spoken)
            {
                review.Meets();
                return;
            }

            mayHave |= test.ReferenceTaken != false;
            hasTest = true;
        }

        if (mayHave)
        {
            review.Opens()?.Missing(
                BoardWords.Pointer(position) + "/fitAndProperTests",
                "the test on appointment of each member appointed since 30 September 2023, with day, result and reference (state complete: true when all tests are listed)");
        }
        else
        {
            review.Fails(holding, position, Reason.Missing)?.Find(
                BoardWords.Pointer(position) + "/fitAndProperTests",
                member.Id,
                $"{BoardWords.Capital(BoardWords.Call(member))} {(hasTest ? "was appointed without a board member reference" : "has no passed test on appointment")}.");
        }
    }
}
