using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>ICB-STA-009: annual accounts are prepared for every financial year that has ended.</summary>
internal sealed class AnnualAccountsRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("ICB-STA-009"),
    Title = "Annual accounts prepared for each financial year",
    Citation = BoardDefinitions.Schedule1B("para. 22(2)"),
    ReadWith = [new Citation(Instruments.NhsAct2006, "s. 14Z52(8)"), new Citation(Instruments.NhsAct2006, "s. 275(1)")],
    Force = LegalForce.Statute,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Annual accounts are prepared for each financial year, the first of which runs from establishment to the first 31 March after it.",
    Decides = "For each financial year over by the date, looks for accounts of exactly its days. Accounts of other days that stand in their place, or a day for sending "
        + "them that passed while they were not prepared, are held against a list stated to be complete.",
    Reading = new Interpretation(
        "A year is over from the day after its last. A board established on a 31 March has its first year end a year later. How long NHS England allows for "
        + "preparing accounts is not laid down in the text, so accounts not prepared are pending until a directed day for sending them has passed. The accounts of predecessors are not looked at."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string List = "/accounts/years";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Established == 0)
        {
            review.Opens()?.Missing("/board/establishedOn", "the day the board was established, with which its first financial year begins");
            return;
        }

        var years = facts.Index.Board.Accounts?.Years ?? FactList<AnnualAccounts>.Unknown;
        for (var year = FinancialYear.First(facts.Index.Established); year.HasEnded(facts.AsAt); year = year.Next)
        {
            LookAt(in facts, ref review, years, year);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"Accounts were prepared for every financial year over by {BoardWords.Iso(facts.AsAt)}.",
            { Outcome: Outcome.NotSatisfied } => $"For a financial year over by {BoardWords.Iso(facts.AsAt)} no accounts of its days were prepared.",
            { Outcome: Outcome.NotApplicable } => $"No financial year of the board was over by {BoardWords.Iso(facts.AsAt)}.",
            { Reason: Reason.PendingEvent } => "Accounts of an ended financial year are not prepared, and no day for sending them is known to have passed.",
            _ => $"Whether accounts were prepared for every financial year over by {BoardWords.Iso(facts.AsAt)} is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Prepare accounts for exactly the days of the financial year.";

    private static void LookAt(in BoardFacts facts, ref Review review, FactList<AnnualAccounts> years, FinancialYear year)
    {
        var (open, unprepared, wrong) = (-1, -1, -1);
        for (var i = 0; i < years.Count; i++)
        {
            var coverage = facts.Index.Accounts.Years[i].Of(year);
            if (coverage == Coverage.Elsewhere)
            {
                continue;
            }

            var prepared = Deeds.IsDone(in facts, years[i].IsPrepared, years[i].PreparedOn);
            switch (coverage, prepared)
            {
                case (Coverage.Exact, true):
                    review.Meets()?.Saw($"The accounts of {year} are prepared.");
                    return;
                case (Coverage.Exact, false):
                    unprepared = i;
                    break;
                case (Coverage.WrongDays, true):
                    wrong = i;
                    break;
                case (Coverage.WrongDays, _):
                    break;
                default:
                    open = i;
                    break;
            }
        }

        if (open >= 0)
        {
            review.Opens();
            review.Words?.AskFor(years[open], open, year);
        }
        else if (!(facts.Spoken && years.IsComplete))
        {
            review.Opens()?.Missing(List, $"whether accounts of the financial year {year} were prepared (state complete: true when all accounts are listed)");
        }
        else
        {
            Miss(in facts, ref review, years, year, unprepared, wrong);
        }
    }

    private static void Miss(in BoardFacts facts, ref Review review, FactList<AnnualAccounts> years, FinancialYear year, int unprepared, int wrong)
    {
        if (wrong >= 0)
        {
            review.Fails(Reason.Missing)?.Find(
                Deeds.Pointer(List, wrong),
                memberId: null,
                $"These accounts cover {new FinancialYear(DayKey.Of(years[wrong].From!.Value), DayKey.Of(years[wrong].To!.Value))}; the financial year ran from {year}.");
        }
        else if (unprepared >= 0 && IsOverdue(in facts, years[unprepared]))
        {
            review.Fails(Reason.Missing)?.Find(
                Deeds.Pointer(List, unprepared), memberId: null, $"The accounts of {year} were not prepared when the day for sending them had passed.");
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(
                MissingKind.PendingEvent, unprepared >= 0 ? Deeds.Pointer(List, unprepared) : List, $"the preparation of the accounts of {year}, or the passing of the day directed for sending them");
        }
    }

    /// <summary>Whether a day by which NHS England directed that the accounts be sent has passed.</summary>
    private static bool IsOverdue(in BoardFacts facts, AnnualAccounts accounts) =>
        (accounts.AuditedDueOn is { } audited && DayKey.Of(audited) < facts.AsAt)
        || (accounts is { UnauditedDirected: true, UnauditedDueOn: { } unaudited } && DayKey.Of(unaudited) < facts.AsAt);
}
