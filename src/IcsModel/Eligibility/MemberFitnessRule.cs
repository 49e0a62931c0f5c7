using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-ELIG-001: every member is fit and proper, upholds the principles of public life and meets the specification of the role.</summary>
internal sealed class MemberFitnessRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ELIG-001"),
    Title = "Every member fit and proper, upholds the principles of public life, meets the role",
    Citation = BoardDefinitions.Model("cl. 3.1"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; appointing person",
    Asks = "Every member passes the fit and proper person test, is willing to uphold the seven principles of public life and meets the specification of the role.",
    Decides =
        "For every member in post, interim members included, looks for a passed test and for recorded statements on the principles and the specification. From 31 March 2024 no passed test in a list "
        + "stated complete is held against the board; before that day it is left open.",
    Reading = new Interpretation(
        "The framework for the test was due in full by 31 March 2024, so an earlier absence shows nothing. Statements on the principles and the role count once both who gave them and the day are recorded; "
        + "a missing one is never held against anybody. Of a passed and a failed test the later counts."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var fitness = facts.Index.Eligibility.Fitness;
        if (facts is { Complete: true, Held: not MemberShows.None } && fitness.AllFitFrom <= facts.AsAt)
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
                case var holding when fitness.Records[i].FitFrom > facts.AsAt:
                    Look(in facts, i, holding, ref review);
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
            Outcome.Satisfied => "Every member passed the fit and proper person test, undertook to uphold the principles of public life and meets the specification of the role.",
            Outcome.NotSatisfied => "A member in post is not shown to be fit and proper by a record stated complete.",
            Outcome.NotApplicable => "Nobody was in post on the date.",
            _ => "Whether every member is fit and proper, upholds the principles of public life and meets the specification of the role is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Complete and record the fit and proper person test, and end the membership of whoever does not pass.";

    private static void Look(in BoardFacts facts, int position, Holding holding, ref Review review)
    {
        var member = facts.Index.Board.Members[position];
        var isFit = IsFit(in facts, member, out var hasFailed);
        if (isFit == true)
        {
            review.Meets();
        }
        else if (isFit == false && (hasFailed || facts.AsAt >= FitAndProperDefinitions.InFull))
        {
            review.Fails(holding, position, Reason.Missing)?.Find(
                BoardWords.Pointer(position) + "/fitAndProperTests",
                member.Id,
                $"{BoardWords.Capital(BoardWords.Call(member))} {(hasFailed ? "did not pass the last fit and proper person test" : "has no passed fit and proper person test")}.");
        }
        else
        {
            review.Opens()?.Missing(BoardWords.Pointer(position) + "/fitAndProperTests", "the fit and proper person tests of members, with day and result (state complete: true when all are listed)");
        }

        if (!FitnessRecord.IsGiven(member.UpholdsPublicLifePrinciples, facts.AsAt))
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, BoardWords.Pointer(position) + "/upholdsPublicLifePrinciples", "each member's undertaking to uphold the principles of public life, with who recorded it and the day");
        }

        if (!FitnessRecord.IsGiven(member.MeetsRoleSpecification, facts.AsAt))
        {
            review.Opens(Reason.AttestationMissing)?.Missing(
                MissingKind.Attestation, BoardWords.Pointer(position) + "/meetsRoleSpecification", "a recorded statement that each member meets the specification of the role, with who gave it and the day");
        }
    }

    /// <summary>Whether the last test was passed; what may be a passed test that is the last never makes a member unfit.</summary>
    private static bool? IsFit(in BoardFacts facts, BoardMember member, out bool hasFailed)
    {
        var (passed, unsettled, failed, isOpen, passedUndated, mayHavePassedUndated) = (0, 0, 0, false, false, false);
        foreach (var test in member.FitAndProperTests.Items.AsSpan())
        {
            if (FitnessRecord.IsAfter(test.On, facts.AsAt))
            {
                continue;
            }

            var on = test.On is { } day ? DayKey.Of(day) : 0;
            passed = test.Passed == true ? Math.Max(passed, on) : passed;
            unsettled = test.Passed is null ? Math.Max(unsettled, on) : unsettled;
            failed = test.Passed == false ? Math.Max(failed, on) : failed;
            isOpen |= on == 0 && test.Passed != true;
            passedUndated |= on == 0 && test.Passed == true;
            mayHavePassedUndated |= on == 0 && test.Passed != false;
        }

        hasFailed = failed != 0;
        if (!isOpen && (passed > Math.Max(failed, unsettled) || (Math.Max(passed, Math.Max(failed, unsettled)) == 0 && passedUndated && facts.Spoken)))
        {
            return true;
        }

        var mayHavePassed = Math.Max(passed, unsettled);
        var mayBeFit = mayHavePassedUndated || (mayHavePassed != 0 && mayHavePassed >= failed) || !(facts.Spoken && member.FitAndProperTests.IsComplete);
        return mayBeFit ? null : false;
    }
}
