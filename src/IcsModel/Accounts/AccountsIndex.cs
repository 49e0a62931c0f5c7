using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>What the list of authorised signatories shows about a use of the seal.</summary>
internal enum Authority
{
    /// <summary>Nobody listed with this person's id was, or may have been, authorised on the day.</summary>
    NotShown,

    /// <summary>It cannot be told.</summary>
    Open,

    /// <summary>The person was authorised on the day.</summary>
    Shown,
}

/// <summary>Who received an allowance, as the lists of members show it by the person's id on the day.</summary>
internal readonly record struct Recipient(bool OnBoard, bool OnCommittee);

/// <summary>What can be worked out once of accounts, allowances and the seal, whatever the date asked about.</summary>
internal sealed class AccountsIndex
{
    internal AccountsIndex(IntegratedCareBoard board)
    {
        var years = board.Accounts?.Years ?? FactList<AnnualAccounts>.Unknown;
        Years = new YearDays[years.Count];
        for (var i = 0; i < Years.Length; i++)
        {
            Years[i] = new(Deeds.KeyOf(years[i].From), Deeds.KeyOf(years[i].To));
        }

        Recipients = new Recipient[board.CommitteeAllowances.Count];
        for (var i = 0; i < Recipients.Length; i++)
        {
            Recipients[i] = Of(board, board.CommitteeAllowances[i]);
        }

        Seals = new Authority[board.SealUses.Count];
        for (var i = 0; i < Seals.Length; i++)
        {
            Seals[i] = Of(board, board.SealUses[i]);
        }
    }

    /// <summary>The days of the accounts of each year, in the order of the list.</summary>
    internal YearDays[] Years { get; }

    /// <summary>The recipient of each allowance, in the order of the list.</summary>
    internal Recipient[] Recipients { get; }

    /// <summary>The authority behind each use of the seal, in the order of the list.</summary>
    internal Authority[] Seals { get; }

    /// <summary>Whether accounts of exactly the days of the year are listed.</summary>
    internal bool Lists(FinancialYear year)
    {
        foreach (var days in Years)
        {
            if (days.Of(year) == Coverage.Exact)
            {
                return true;
            }
        }

        return false;
    }

    private static Recipient Of(IntegratedCareBoard board, CommitteeAllowance allowance)
    {
        if (allowance is not { To.Id: { } person, On: { } day })
        {
            return default;
        }

        var on = DayKey.Of(day);
        return new(
            board.Members.Any(member => IsHim(member.Person, person) && Covers(member.From, member.To, on)),
            board.Committees.Any(committee => committee.Members.Any(member => IsHim(member.Person, person) && Covers(member.From, member.To, on))));
    }

    private static Authority Of(IntegratedCareBoard board, SealUse use)
    {
        if (use is not { Signatory.Id: { } person, On: { } day })
        {
            return Authority.Open;
        }

        var (best, on) = (Authority.NotShown, DayKey.Of(day));
        foreach (var signatory in board.AuthorisedSignatories)
        {
            if (on < DayKey.EndOf(signatory.To) && Deeds.KeyOf(signatory.From) <= on)
            {
                var shown = signatory.Person?.Id is null || (IsHim(signatory.Person, person) && signatory.From is null) ? Authority.Open
                    : IsHim(signatory.Person, person) ? Authority.Shown
                    : Authority.NotShown;
                best = shown > best ? shown : best;
            }
        }

        return best;
    }

    private static bool IsHim(Person? one, string person) => string.Equals(one?.Id, person, StringComparison.Ordinal);

    private static bool Covers(NodaTime.LocalDate? from, NodaTime.LocalDate? to, AskedDay day) => from is { } first && DayKey.Of(first) <= day && day < DayKey.EndOf(to);
}
