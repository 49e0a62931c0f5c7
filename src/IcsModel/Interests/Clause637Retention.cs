using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Interests;

/// <summary>NHSE-COI-004: interests that have ended stay on the public register for some months and on the private record for some years.</summary>
internal sealed class EndedInterestsKeptRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-COI-004"),
    Title = "Ended interests kept six months in public and six years in private",
    Citation = BoardDefinitions.Model("cl. 6.3.7"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "An interest stays on the public register for at least six months after it has ended, and on a private record for at least six years.",
    Decides = "Compares, for every interest that ended by the date, the day its entry left the register or the record with the end of those months and years.",
    Reading = new Interpretation("The wording and both numbers are unverified, so the rule is never found unmet. An entry without such a day is still there."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.Excuses(Reason.NoneRecorded);
        var (months, years) = (facts.Parameters.MonthsEndedInterestsStayPublic, facts.Parameters.YearsEndedInterestsAreKept);
        foreach (var ended in facts.Index.Interests.Ended)
        {
            if (ended.Ended > facts.AsAt)
            {
                continue;
            }

            var isPublicLongEnough = !ended.LeftPublicTooSoon(facts.AsAt, months);
            var isKeptLongEnough = !ended.LeftPrivateTooSoon(facts.AsAt, years);
            if (isPublicLongEnough && isKeptLongEnough)
            {
                review.Meets();
            }

            if (!isPublicLongEnough)
            {
                Find(in facts, ended, "publishedUntil", "left the public register", ended.PublicUntil, review.Fails(Reason.Missing));
            }

            if (!isKeptLongEnough)
            {
                Find(in facts, ended, "retainedUntil", "left the private record", ended.PrivateUntil, review.Fails(Reason.Missing));
            }
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every recorded interest that has ended is or was kept long enough.",
            Outcome.NotApplicable => "No interest in the registers is recorded as ended by the date.",
            _ => "An interest that has ended was not kept as long as is remembered of the policy, whose wording is not verified.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Put the entry back.";

    private static void Find(in BoardFacts facts, EndedInterest ended, string property, string left, int day, Spot? spot)
    {
        if (spot is not { } found)
        {
            return;
        }

        var entry = InterestWords.EntryAt(in facts, ended.Register, ended.Entry);
        found.Find(
            $"{InterestWords.Entry(ended.Register, ended.Entry)}/{property}",
            entry.Id,
            $"{BoardWords.Capital(InterestWords.Call(entry))} ended on {BoardWords.Iso(ended.On)} and {left} on {BoardWords.Iso(day)}.");
    }
}
