using IcsModel.Accounts;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Conduct;

/// <summary>A rule about the money of each group in every financial year that is over.</summary>
internal abstract class YearOfFinanceRule(RuleDefinition definition, OutcomeWords words) : CcgRule(definition, words)
{
    private protected const string Finances = "/finances";

    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        var any = false;
        for (var i = 0; i < entry.Group.Finances.Count; i++)
        {
            if (entry.Group.Finances[i].Year is { } year && YearStarts.HasEnded(year, facts.AsAt))
            {
                any = true;
                Look(ref review, in entry, entry.Group.Finances[i], i);
            }
        }

        if (!any && entry.Group.EstablishedOn is { } established && FinancialYear.First(DayKey.Of(established)).To > facts.AsAt)
        {
            review.Excuses(Reason.NotYetDue);
        }
        else if (!any)
        {
            review.Opens()?.Missing(entry.At(new(Finances)), "the money of each financial year that is over");
        }

        return true;
    }

    /// <summary>Looks at one financial year that is over.</summary>
    private protected abstract void Look(ref Review review, in CcgEntry entry, CcgYearOfFinance finance, int position);
}

/// <summary>CCG-FIN-001: the group spends no more than its allotment and other receipts.</summary>
internal sealed class SpendingRule() : YearOfFinanceRule(
    CcgDefinitions.OfAct("CCG-FIN-001", "Spends within allotment and other receipts", "s. 223H(1)") with
    {
        Asks = "In each financial year the group spends no more than what was allotted to it and what it otherwise received.",
        Decides = "Compares the amounts stated for each year that is over on the date.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group spent within allotment and other receipts in each year stated.",
        NotSatisfied = "A group spent more than its allotment and other receipts in a year.",
        NotApplicable = "No group is recorded for the date that has a year behind it.",
        Undetermined = "Whether each group spent within allotment and other receipts is not known.",
        Remedy = "Report the overspending, and plan to balance later years.",
    })
{
    private static readonly Question Within = new(Reason.TooMany, "what was allotted, otherwise received and spent in the year", "spent more than its allotment and other receipts");

    private protected override void Look(ref Review review, in CcgEntry entry, CcgYearOfFinance finance, int position) =>
        Settle(ref review, in entry, Within, (long?)finance.Spent is { } spent && finance.Allotted is { } allotted && finance.OtherReceipts is { } other ? spent <= (long)allotted + other : null, new(Finances, position));
}

/// <summary>CCG-FIN-002: the group stays within its limits on capital and revenue.</summary>
internal sealed class ResourceLimitsRule() : YearOfFinanceRule(
    CcgDefinitions.OfAct("CCG-FIN-002", "Stays within directed limits on capital and revenue", "s. 223I(2)") with
    {
        ReadWith = [CcgDefinitions.Act("s. 223I(3)")],
        Asks = "In each financial year the group uses no more capital and no more revenue than the limits that NHS England directed.",
        Decides = "Compares use and limit, of capital and of revenue, for each year that is over on the date.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group stayed within its limits on capital and revenue in each year stated.",
        NotSatisfied = "A group used more capital or revenue than its limit in a year.",
        NotApplicable = "No group is recorded for the date that has a year behind it.",
        Undetermined = "Whether each group stayed within its limits on capital and revenue is not known.",
        Remedy = "Report the excess, and plan to keep within the limits of later years.",
    })
{
    private static readonly Question Capital = new(Reason.TooMany, "the limit on capital and what was used in the year", "used more capital than its limit");
    private static readonly Question Revenue = new(Reason.TooMany, "the limit on revenue and what was used in the year", "used more revenue than its limit");

    private protected override void Look(ref Review review, in CcgEntry entry, CcgYearOfFinance finance, int position)
    {
        Settle(ref review, in entry, Capital, IsWithin(finance.CapitalUsed, finance.CapitalLimit), new(Finances, position, "/capitalUsed"));
        Settle(ref review, in entry, Revenue, IsWithin(finance.RevenueUsed, finance.RevenueLimit), new(Finances, position, "/revenueUsed"));
    }

    private static bool? IsWithin(int? used, int? limit) => used is null || limit is null ? null : used <= limit;
}

/// <summary>CCG-FIN-003: the first financial year runs from establishment to the next 31 March.</summary>
internal sealed class FirstYearRule() : CcgRule(
    CcgDefinitions.OfAct("CCG-FIN-003", "The first financial year runs from establishment to the next 31 March", "s. 14Z24") with
    {
        ReadWith = [CcgDefinitions.Act("s. 223G(8)")],
        Kind = ProvisionKind.Definition,
        Asks = "The first financial year of a group runs from the day of its establishment to the next 31 March.",
        Decides = "Compares the days stated for the year in which the group was established.",
        Reading = new Interpretation("A group established on a 31 March has its first year end a year later."),
    },
    new OutcomeWords
    {
        Satisfied = "The first financial year of each group runs from its establishment to the next 31 March.",
        NotSatisfied = "The first financial year stated of a group does not run from its establishment to the next 31 March.",
        NotApplicable = "No first financial year of a group is stated.",
        Undetermined = "The days of the first financial year of a group are not known.",
        Remedy = "Correct the days of the year.",
    })
{
    private static readonly Question Days = new(Reason.ProcedureNotFollowed, "the first day of the year and the day after its last", "has a first financial year that does not run from its establishment to the next 31 March");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.EstablishedOn is not { } established)
        {
            return false;
        }

        var (any, first) = (false, FinancialYear.First(DayKey.Of(established)));
        for (var i = 0; i < entry.Group.Finances.Count; i++)
        {
            var finance = entry.Group.Finances[i];
            if (finance.Year == YearStarts.Of(first.From))
            {
                any = true;
                Settle(ref review, in entry, Days, finance is { From: { } from, To: { } to } ? DayKey.Of(from) == first.From && DayKey.Of(to) == first.To : null, new(Finances, i));
            }
        }

        return any;
    }

    private const string Finances = "/finances";
}
