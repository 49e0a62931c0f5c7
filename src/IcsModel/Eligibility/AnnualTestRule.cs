using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-FPPT-002: every member passed a fit and proper person test within the last year and attested their own fitness.</summary>
internal sealed class AnnualTestRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-FPPT-002"),
    Title = "Annual fit and proper person test and self-attestation",
    Citation = FitAndProperDefinitions.Framework("annual test"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = FitAndProperDefinitions.FromInFull,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB chair; board members",
    Asks = "Every member is tested each year and attests their own fitness.",
    Decides = "For every member in post looks for a passed test made less than a year before the date, with the member's own attestation; a test a whole year old no longer counts.",
    Reading = new Interpretation("A year is a calendar year; the test on appointment counts as the first annual one."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var fitness = facts.Index.Eligibility.Fitness;
        var yearAgo = YearsApart.Before(DayKey.DateOf(facts.AsAt), 1);
        if (facts is { Complete: true, Held: not MemberShows.None } && fitness.LeastRecent > yearAgo && fitness.MostRecent <= facts.AsAt)
        {
            review.Meets();
            return;
        }

        for (var i = 0; i < facts.Index.Members.Length; i++)
        {
            switch (facts.HoldingOf(in facts.Index.Members[i]))
            {
                case Holding.No:
                    break;
                case Holding.Possible:
                    review.OpensPresence(i);
                    break;
                case var holding when fitness.Records[i].LastTested <= yearAgo || fitness.Records[i].LastTested > facts.AsAt:
                    Look(in facts, i, holding, yearAgo, ref review);
                    break;
                default:
                    review.Meets();
                    break;
            }
        }

        review.Close(in facts);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every member passed a test within the last year and attested their own fitness.",
            Outcome.NotSatisfied => "A member in post has no passed test with self-attestation within the last year on a record stated complete.",
            Outcome.NotApplicable => "Nobody was in post on the date.",
            _ => "Whether every member passed a test within the last year and attested their own fitness is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Complete the annual test of the member, with the member's own attestation.";

    private static void Look(in BoardFacts facts, int position, Holding holding, int yearAgo, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var (isOpen, lacksAttestation, last) = (!(facts.Spoken && member.FitAndProperTests.IsComplete), false, 0);
        foreach (var test in member.FitAndProperTests.Items.AsSpan())
        {
            var on = test.On is { } day ? DayKey.Of(day) : 0;
            if (on > facts.AsAt || test.Passed == false)
            {
                continue;
            }

            last = Math.Max(last, on);
            if (on != 0 && on <= yearAgo)
            {
                continue;
            }

            if (on != 0 && test is { Passed: true, SelfAttested: true })
            {
                review.Meets();
                return;
            }

            isOpen |= test.SelfAttested != false;
            lacksAttestation |= test.SelfAttested == false;
        }

        if (isOpen)
        {
            review.Opens()?.Missing(
                BoardWords.Pointer(position) + "/fitAndProperTests",
                "the last test of each member, with day, result and the member's own attestation (state complete: true when all tests are listed)");
            return;
        }

        review.Fails(holding, position, Reason.Missing)?.Find(
            BoardWords.Pointer(position) + "/fitAndProperTests",
            member.Id,
            BoardWords.Capital(BoardWords.Call(member)) + (lacksAttestation ? " did not attest their own fitness in the test of the last year."
                : last == 0 ? " has no passed test."
                : $" was last tested on {BoardWords.Iso(last)}, a year or more before the date."));
    }
}
