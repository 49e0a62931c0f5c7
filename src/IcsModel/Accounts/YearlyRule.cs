using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>A rule on the accounts of every financial year: it looks at those listed, and leaves open the ended years of which none are.</summary>
internal abstract class YearlyRule(RuleDefinition definition) : ReviewedRule(definition)
{
    private protected const string List = "/accounts/years";

    private protected sealed override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Index.Established == 0)
        {
            review.Opens()?.Missing("/board/establishedOn", "the day the board was established, with which its first financial year begins");
        }
        else
        {
            LookForYears(in facts, ref review);
        }

        var years = facts.Index.Board.Accounts?.Years ?? FactList<AnnualAccounts>.Unknown;
        for (var i = 0; i < years.Count; i++)
        {
            LookAt(in facts, ref review, i, years[i]);
        }
    }

    /// <summary>Looks at the accounts of one year.</summary>
    private protected abstract void LookAt(in BoardFacts facts, ref Review review, int position, AnnualAccounts accounts);

    /// <summary>Whether the year that accounts cover is known not to be over.</summary>
    private protected static bool IsStillRunning(in BoardFacts facts, AnnualAccounts accounts) => Deeds.KeyOf(accounts.To) > facts.AsAt;

    /// <summary>Whether the first financial year of the board is over.</summary>
    private protected static bool HasAnyYearEnded(in BoardFacts facts) => FinancialYear.First(facts.Index.Established).HasEnded(facts.AsAt);

    private static void LookForYears(in BoardFacts facts, ref Review review)
    {
        for (var year = FinancialYear.First(facts.Index.Established); year.HasEnded(facts.AsAt); year = year.Next)
        {
            if (facts.Index.Board.Accounts is not { Years.Count: > 0 } || !facts.Index.Accounts.Lists(year))
            {
                review.Opens()?.Missing(List, $"the accounts of the financial year {year}, with its first day and the first day after");
            }
        }
    }
}
