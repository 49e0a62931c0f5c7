using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>NHSE-CMTE-007: every committee that exercises functions of the board has agreed and published terms of reference.</summary>
internal sealed class TermsOfReferenceRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-007"),
    Title = "Every committee that exercises functions has agreed and published terms of reference",
    Citation = BoardDefinitions.Model("cl. 4.6"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB board",
    Asks =
        "Every committee and sub-committee that exercises functions of the board, joint committees included, has terms of reference that the board agreed and that are published, and "
        + "stands in the scheme of reservation and delegation.",
    Decides = "Looks at the terms of each committee that is not stated to exercise no functions.",
    Reading = new Interpretation("Terms agreed or published only after the date leave open whether there were others before."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var committees = facts.Index.Board.Committees;
        for (var i = 0; i < committees.Count && facts.Spoken; i++)
        {
            var committee = committees[i];
            if (committee.ExercisesFunctions == true)
            {
                TermsReview.AskForAgreement(in facts, committee, i, ref review);
                TermsReview.AskForPublication(in facts, committee, i, ref review);
                TermsReview.AskForScheme(committee, i, ref review);
            }
            else if (committee.ExercisesFunctions is null)
            {
                review.Opens()?.Missing(CommitteeReview.Pointer(i) + "/exercisesFunctions", "which committees exercise functions of the board");
            }
        }

        if (!facts.Spoken || !committees.IsComplete)
        {
            review.AskForCommittees(in facts);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every committee that exercises functions has terms of reference that were agreed and published, and stands in the scheme of reservation and delegation.",
            Outcome.NotSatisfied => "A committee that exercises functions has no terms of reference, or is not in the scheme of reservation and delegation.",
            Outcome.NotApplicable => "No committee exercises functions of the board.",
            _ => "Whether every committee that exercises functions has agreed and published terms of reference is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Let the board agree and publish terms of reference, and enter the committee in the scheme of reservation and delegation.";
}

/// <summary>NHSE-CMTE-009: the board stays accountable for what it delegates and receives reports from its committees.</summary>
internal sealed class CommitteeReportsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-009"),
    Title = "The board stays accountable for delegated functions and receives committees' reports",
    Citation = BoardDefinitions.Model("cl. 4.6.4"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB board",
    Asks = "The constitution says that the board stays accountable for functions it delegates; each committee that exercises functions reports to the board every cycle.",
    Decides = "Reads what is stated of the constitution, and looks for a report of each such committee within the year up to the date.",
    Reading = new Interpretation(
        "How long a cycle is, is a local matter. No report for a year is read as none in the cycle, of a committee whose terms of reference were agreed at least a year before."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var committees = facts.Index.Board.Committees;
        if (facts.Spoken)
        {
            var yearAgo = DayKey.Of(DayKey.DateOf(facts.AsAt).PlusYears(-1));
            for (var i = 0; i < committees.Count; i++)
            {
                Look(in facts, committees[i], i, yearAgo, ref review);
            }
        }

        if (!facts.Spoken || !committees.IsComplete)
        {
            review.AskForCommittees(in facts);
        }

        review.Ask(
            in facts, facts.Constitution?.BoardKeepsAccountability, "/constitution/boardKeepsAccountability", "that the board stays accountable for functions it delegates");
    }

    private static void Look(in BoardFacts facts, Committee committee, int position, int yearAgo, ref Review review)
    {
        if (committee.ExercisesFunctions is not { } exercises)
        {
            review.Opens()?.Missing(CommitteeReview.Pointer(position) + "/exercisesFunctions", "which committees exercise functions of the board");
            return;
        }

        if (!exercises)
        {
            return;
        }

        var open = !committee.Reports.IsComplete;
        foreach (var report in committee.Reports.Items.AsSpan())
        {
            var on = report.On is { } day ? DayKey.Of(day) : 0;
            open |= on == 0;
            if (on >= yearAgo && on <= facts.AsAt)
            {
                review.Meets()?.Saw($"The board received a report of {CommitteeReview.Call(committee)} on {BoardWords.Iso(on)}.");
                return;
            }
        }

        if (open || committee.Terms?.AgreedOn is not { } agreed)
        {
            review.Opens()?.Missing(CommitteeReview.Pointer(position) + "/reports", "when the board received the reports of each committee (state complete: true when all are listed)");
        }
        else if (DayKey.Of(agreed) > yearAgo)
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent, CommitteeReview.Pointer(position) + "/reports", "the first report of a committee at work for less than a year");
        }
        else
        {
            review.Fails(Reason.Missing)?.Find(
                CommitteeReview.Pointer(position) + "/reports", memberId: null, $"The board has received no report of {CommitteeReview.Call(committee)} since {BoardWords.Iso(yearAgo)}.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The constitution keeps the board accountable, and every committee that exercises functions has reported within the year.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.NotProvided } => "The constitution does not say that the board stays accountable for functions it delegates.",
            { Outcome: Outcome.NotSatisfied } => "A committee that exercises functions has not reported to the board for a year.",
            _ => "Whether the board stays accountable and hears from every committee that exercises functions is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        decision.Reason == Reason.NotProvided
            ? "Add the provision at the next variation of the constitution."
            : "Let the committee report to the next meeting of the board, and in every cycle from then on.";
}
