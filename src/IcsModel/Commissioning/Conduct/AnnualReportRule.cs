using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>CCG-REP-001: an annual report in every financial year but the first, published and presented in public.</summary>
internal sealed class AnnualReportRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-REP-001", "An annual report in every year but the first, published and presented in public", "s. 14Z15") with
    {
        Asks = "In each financial year but its first the group reports on the year before, publishes the report and presents it at a meeting in public.",
        Decides = "Goes through the years since the group began. A report due in the year of the date is pending until that year is over.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group reported on every year before, published the report and presented it in public.",
        NotSatisfied = "A report on a year is missing, unpublished or was not presented in public.",
        NotApplicable = "No group is recorded for the date that has a year to report on.",
        Undetermined = "Whether each group reported on every year before, published the report and presented it in public is not known.",
        Pending = "A report on the year before is still due.",
        Remedy = "Issue the report, publish it and present it in public.",
    })
{
    private const string Reports = "/annualReports";
    private static readonly Question Published = new(Reason.NotProvided, "whether the report is published, and when it was issued", "did not publish an annual report");
    private static readonly Question Presented = new(Reason.NotProvided, "whether the report was presented at a meeting in public", "did not present an annual report at a meeting in public");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.EstablishedOn is not { } established)
        {
            review.Opens()?.Missing(entry.At(new("/establishedOn")), "the day the group was established");
            return true;
        }

        var (first, current) = (YearStarts.Of(FinancialYear.First(DayKey.Of(established)).To - 1), YearStarts.Of(facts.AsAt));
        for (var year = first; year < current; year++)
        {
            LookAtYear(in facts, ref review, in entry, year, isDue: year < current - 1);
        }

        if (first >= current)
        {
            review.Excuses(Reason.NotYetDue);
        }

        return true;
    }

    private static void LookAtYear(in CommissioningFacts facts, ref Review review, in CcgEntry entry, int year, bool isDue)
    {
        var (reports, complete) = (entry.Group.AnnualReports, facts.Day.IsComplete(entry.Group.AnnualReports));
        for (var i = 0; i < reports.Count; i++)
        {
            complete &= reports[i] is { Year: not null, IssuedOn: not null };
            if (reports[i].Year == year && facts.Day.HasHappened(reports[i].IssuedOn))
            {
                review.Meets();
                Settle(ref review, in entry, Published, facts.Day.Spoken ? reports[i].IsPublished : null, new(Reports, i, "/published"));
                Settle(ref review, in entry, Presented, facts.Day.Spoken ? reports[i].PresentedInPublic : null, new(Reports, i, "/presentedInPublic"));
                return;
            }
        }

        if (complete && isDue)
        {
            Condemn(ref review, in entry, Reason.Missing, new(Reports))?.Find(entry.At(new(Reports)), memberId: null, $"{BoardWords.Capital(entry.Call)} issued no report on the year from {BoardWords.Iso(YearStarts.DayKeyOf(year))}.");
        }
        else if (complete)
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, entry.At(new(Reports)), "the report on the year before, which is due in the year of the date");
        }
        else
        {
            review.Opens()?.Missing(entry.At(new(Reports)), "the annual reports, with the year and the day of issue of each (state complete: true when all are listed)");
        }
    }
}
