using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Transitions;

/// <summary>A rule on what is completed for a group's last two periods, and by whom.</summary>
internal abstract class ClosingReportRule(RuleDefinition definition, OutcomeWords words, ClosingReportKind kind, SuccessorPurpose purpose) : ClosingGroupRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        Look(in facts, ref review, transition, group, TransitionDefinitions.LastFullYear, TransitionDefinitions.LastQuarter);
        Look(in facts, ref review, transition, group, TransitionDefinitions.LastQuarter, TransitionDefinitions.Appointed);
        LookFurther(in facts, ref review, transition, group);
        return true;
    }

    /// <summary>Looks at what else the rule is about.</summary>
    private protected virtual void LookFurther(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
    }

    private void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group, LocalDate from, LocalDate to)
    {
        var reports = transition.Groups[group].Reports;
        var found = false;
        for (var i = 0; i < reports.Count; i++)
        {
            if (reports[i].Kind == kind && reports[i].From == from)
            {
                found = true;
                Look(in facts, ref review, transition, group, i, to);
            }
        }

        if (!found)
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, TransitionDefinitions.At("groups", group) + "/reports", Awaited(from, to));
        }
    }

    private void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group, int position, LocalDate to)
    {
        var report = transition.Groups[group].Reports[position];
        if (report.To is { } end && end != to)
        {
            review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(group, position) + "/to", transition.Groups[group].Group?.Code, $"The period ends before {BoardWords.Iso(end)} and not before {BoardWords.Iso(to)}.");
        }
        else if (facts.Day.HasHappened(report.CompletedOn) && report.CompletedOn < TransitionDefinitions.Appointed)
        {
            review.Meets();
        }
        else if (report.CompletedOn is null ? facts.Day.Spoken && report.IsCompleted == true : facts.Day.HasHappened(report.CompletedOn))
        {
            LookAtCompleter(ref review, transition, group, position);
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, Pointer(group, position) + "/completedOn", Awaited(report.From!.Value, to));
        }
    }

    private void LookAtCompleter(ref Review review, CommissioningTransition transition, int group, int position)
    {
        var report = transition.Groups[group].Reports[position];
        var successor = CcgSuccession.Successor(transition, transition.Groups[group], purpose, responsibleBoard: null);
        switch (report.CompletedOn is null ? BodyMatch.AreSame(successor, report.CompletedBy) == true ? true : null : BodyMatch.AreSame(successor, report.CompletedBy))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.InvalidRoute)?.Find(
                    Pointer(group, position) + "/completedBy", transition.Groups[group].Group?.Code, $"{BoardWords.Capital(BoardWords.Call(report.CompletedBy!))} completed what fell to {BoardWords.Call(successor!)}.");
                break;
            default:
                review.Opens()?.Missing(Pointer(group, position) + "/completedBy", "who completed it, on which day, and who the successor of the group is");
                break;
        }
    }

    private static string Pointer(int group, int report) => TransitionDefinitions.At("groups", group, "reports", report);

    private static string Awaited(LocalDate from, LocalDate to) => $"completion for the period from {BoardWords.Iso(from)} to before {BoardWords.Iso(to)}";
}

/// <summary>TRANS-015: the successor completes the group's outstanding annual reports.</summary>
internal sealed class ClosingAnnualReportsRule() : ClosingReportRule(
    TransitionDefinitions.OfTheRegulations("TRANS-015", "Board completes outstanding annual reports of the group", "reg. 23", "Integrated care board") with
    {
        ReadWith = [TransitionDefinitions.Regulations("reg. 1(2)")],
        Asks = "Annual reports of a group for 2021/22 and for April to June 2022 that are not finished on 1 July 2022 fall to its successor; no public meeting is needed.",
        Decides = "Looks at each of the two reports: one finished before 1 July 2022 was not outstanding; another is the successor's. There is no day by which it must be finished.",
    },
    new OutcomeWords
    {
        Satisfied = "The last two annual reports of each group are completed.",
        NotSatisfied = "An annual report of a group was completed by another than its successor, or for another period.",
        NotApplicable = "No group that ended on 1 July 2022 is recorded.",
        Undetermined = "Who completed the last two annual reports of each group is not known.",
        Pending = "An annual report of a group is not shown to be completed; the regulations set no day.",
        Remedy = "Let the successor complete the report.",
    },
    ClosingReportKind.AnnualReport,
    SuccessorPurpose.AnnualReport);

/// <summary>TRANS-016: the successor completes the group's accounts to 30 June 2022, and its own begin on 1 July 2022.</summary>
internal sealed class ClosingAccountsRule() : ClosingReportRule(
    TransitionDefinitions.OfTheRegulations("TRANS-016", "Board completes the group's accounts to 30 June 2022", "reg. 28", "Integrated care board") with
    {
        ReadWith = [TransitionDefinitions.Regulations("reg. 1(2)")],
        Asks = "Accounts of a group for 2021/22 and for April to June 2022 that are not finished on 1 July 2022 fall to its successor; the board's own first accounts begin on 1 July 2022.",
        Decides = "Looks at each of the two accounts, at the end of the last period, and at the first day of the successor's first accounts. There is no day by which they must be finished.",
    },
    new OutcomeWords
    {
        Satisfied = "The last two accounts of each group are completed, and the board's begin on 1 July 2022.",
        NotSatisfied = "Accounts of a group were completed by another than its successor, or those of the group and of the board do not meet on 1 July 2022.",
        NotApplicable = "No group that ended on 1 July 2022 is recorded.",
        Undetermined = "Who completed the last two accounts of each group, and when the board's begin, is not known.",
        Pending = "Accounts of a group are not shown to be completed; the regulations set no day.",
        Remedy = "End the group's accounts on 30 June 2022, begin the board's on 1 July 2022, and let the successor complete both.",
    },
    ClosingReportKind.Accounts,
    SuccessorPurpose.Accounts)
{
    private protected override void LookFurther(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        if (CcgSuccession.Successor(transition, transition.Groups[group], SuccessorPurpose.Accounts, responsibleBoard: null) is not { } successor)
        {
            return;
        }

        for (var i = 0; i < transition.Boards.Count; i++)
        {
            if (BodyMatch.AreSame(transition.Boards[i].Board, successor) == true && transition.Boards[i].FirstAccountsFrom is { } from)
            {
                if (from == TransitionDefinitions.Appointed)
                {
                    review.Meets();
                }
                else
                {
                    review.Fails(Reason.ProcedureNotFollowed)?.Find(
                        TransitionDefinitions.At("boards", i) + "/firstAccountsFrom", successor.Code, $"The first accounts of {BoardWords.Call(successor)} begin on {BoardWords.Iso(from)} and not on 2022-07-01.");
                }
            }
        }
    }
}
