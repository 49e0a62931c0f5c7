using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>S75-008: the side that exercises functions of the other reports quarterly and annually.</summary>
internal sealed class ReportsRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-008"),
        Title = "Exercising side reports quarterly and annually",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 9(4)"),
        ReadWith = [JointWorkingDefinitions.PartnershipRegulations("reg. 8(4)")],
        Force = LegalForce.Regulation,
        Kind = ProvisionKind.Duty,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "body exercising the functions",
        Asks = "Whoever exercises functions of the other side reports to it each quarter and each year.",
        Decides = "Counts the quarters and years that have ended since the arrangement began against the reports made by the date. The report on the last of them may still be pending; an earlier one may not.",
        Reading = new Interpretation("Quarters and years are counted from the first day of the arrangement. Regulation 9, on councils, was seen as made; regulation 8, on NHS bodies, was not, so that a lack there is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "The side that exercises functions of the other has reported for each quarter and year that ended.",
        NotSatisfied = "A council that exercises functions of the NHS has left out a quarterly or an annual report.",
        NotApplicable = "No partnership arrangement with a report due is recorded for the date.",
        Undetermined = "Whether all quarterly and annual reports were made is not known.",
        Pending = "The report on the last quarter or year that ended is not shown yet.",
        Doubted = "An NHS body that exercises functions of a council has left out a report; the wording of the duty is not verified.",
        Remedy = "Make the reports that are missing.",
    })
{
    private const int Quarter = 3;

    private const int Year = 12;

    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.Section75;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        switch (ExercisingSide.IsAny(entry.Arrangement), entry.Arrangement.From)
        {
            case (false, _):
                return false;
            case (null, _):
                review.Opens()?.Missing(entry.Pointer + "/councilExercisesNhsFunctions", "whether either side of a partnership arrangement exercises functions of the other");
                return true;
            case (true, null):
                review.Opens()?.Missing(entry.Pointer + "/from", "since when the arrangement has run");
                return true;
            default:
                break;
        }

        var months = MonthsRun(in facts, in entry);
        if (months < Quarter)
        {
            return false;
        }

        Look(in facts, ref review, in entry, months / Quarter, isAnnual: false);
        if (months >= Year)
        {
            Look(in facts, ref review, in entry, months / Year, isAnnual: true);
        }

        return true;
    }

    private static void Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry, int ended, bool isAnnual)
    {
        var (sure, possible) = Count(in facts, entry.Arrangement.Reports, isAnnual);
        if (sure >= ended)
        {
            review.Meets();
        }
        else if (possible >= ended || !facts.IsComplete(entry.Arrangement.Reports))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                entry.Pointer + "/reports", "the day of each report and whether it covers a quarter or a year (state complete: true when all are listed)");
        }
        else if (possible == ended - 1)
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent, entry.Pointer + "/reports", isAnnual ? "the report on the last year that ended" : "the report on the last quarter that ended");
        }
        else
        {
            var spot = entry.Arrangement.CouncilExercisesNhsFunctions == true ? entry.Fails(ref review, Reason.Missing) : review.Doubts();
            spot?.Find(entry.Pointer + "/reports", entry.Arrangement.Id, BoardWords.Capital(Tell(in entry, ended, possible, isAnnual)));
        }
    }

    private static string Tell(in ArrangementEntry entry, int ended, int reported, bool isAnnual) =>
        $"for {entry.Call} {BoardWords.Count(reported, "report", "reports")} {(isAnnual ? "on a year" : "on a quarter")} {(reported == 1 ? "was" : "were")} made, while {BoardWords.Count(ended, isAnnual ? "year has" : "quarter has", isAnnual ? "years have" : "quarters have")} ended.";

    /// <summary>How many reports were surely made by the date, and how many may have been.</summary>
    private static (int Sure, int Possible) Count(in SystemFacts facts, FactList<ArrangementReport> reports, bool isAnnual)
    {
        var (sure, possible) = (0, 0);
        foreach (var report in reports.Items.AsSpan())
        {
            if (report.IsAnnual == !isAnnual || (report.On is not null && !facts.HasHappened(report.On)))
            {
                continue;
            }

            possible++;
            sure += report.IsAnnual is not null && report.On is not null ? 1 : 0;
        }

        return (sure, possible);
    }

    /// <summary>How many whole months have ended by the date since the arrangement began.</summary>
    private static int MonthsRun(in SystemFacts facts, in ArrangementEntry entry)
    {
        var (from, day) = (entry.Arrangement.From!.Value, DayKey.DateOf(facts.AsAt));
        var months = ((day.Year - from.Year) * Year) + day.Month - from.Month;
        return from.PlusMonths(months) <= day ? months : months - 1;
    }
}
