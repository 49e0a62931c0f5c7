using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>Phrases that the rules about accounts share.</summary>
internal static class AccountWords
{
    /// <summary>Names what leaves open whether listed accounts are those of a year and were prepared.</summary>
    internal static void AskFor(this Ruling words, AnnualAccounts accounts, int position, FinancialYear year)
    {
        var pointer = Deeds.Pointer("/accounts/years", position);
        if (accounts.From is null)
        {
            words.Missing(pointer + "/from", "the first day that listed accounts cover");
        }

        if (accounts.To is null)
        {
            words.Missing(pointer + "/to", "the first day that listed accounts no longer cover");
        }

        if (accounts.PreparedOn is null)
        {
            words.Missing(pointer + "/preparedOn", $"whether and when the accounts of {year} were prepared");
        }
    }

    /// <summary>Shows a direction that the Secretary of State is stated not to have approved; whether it binds is left to judgement unless it was followed.</summary>
    internal static void ShowUnapproved(ref this Review review, string list, int position, bool isFollowed)
    {
        var spot = isFollowed
            ? review.Meets()
            : review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, Deeds.Pointer(list, position), "whether a direction binds that the Secretary of State did not approve");
        spot?.Remark("A direction of NHS England on accounts needs the approval of the Secretary of State; without it the direction is void on its face.");
    }

    /// <summary>The accounts of a year as they stand in a sentence.</summary>
    internal static string Call(AnnualAccounts accounts) =>
        accounts is { From: { } from, To: { } to } ? $"the accounts of {new FinancialYear(DayKey.Of(from), DayKey.Of(to))}" : "the accounts of a financial year";
}
