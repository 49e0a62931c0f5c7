using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Schedule1B;

/// <summary>Whether a chief executive was employed by the board, or seconded to it from a body listed in paragraph 19(4), on a day.</summary>
internal static class ChiefExecutiveEmployment
{
    /// <summary>The first day on which NHS Digital no longer stood in the list (S.I. 2023/98).</summary>
    private const int NhsDigitalUntil = 2023_02_01;

    /// <summary>True or false where the stated spells tell, otherwise null.</summary>
    internal static bool? IsEmployedOn(IntegratedCareBoard board, BoardMember member, AskedDay day, bool spoken)
    {
        var open = !(spoken && member.Employment.IsComplete && member.Secondments.IsComplete);
        foreach (var spell in member.Employment.Items.AsSpan())
        {
            switch (And(Covers(spell.From, spell.To, day, spoken), IsBoard(board, spell.Employer)))
            {
                case true:
                    return true;
                case null:
                    open = true;
                    break;
            }
        }

        foreach (var secondment in member.Secondments.Items.AsSpan())
        {
            switch (And(Covers(secondment.From, secondment.To, day, spoken), Qualifies(secondment.HomeEmployer?.Kind, day)))
            {
                case true:
                    return true;
                case null:
                    open = true;
                    break;
            }
        }

        return open ? null : false;
    }

    /// <summary>The runs of days, as keys, on which dated spells alone show qualifying employment of one member.</summary>
    internal static IEnumerable<SureSpell> SureSpells(IntegratedCareBoard board, int position)
    {
        var member = board.Members[position];
        foreach (var spell in member.Employment)
        {
            if (spell.From is { } from && IsBoard(board, spell.Employer) == true)
            {
                yield return new SureSpell(position, DayKey.Of(from), DayKey.EndOf(spell.To));
            }
        }

        foreach (var secondment in member.Secondments)
        {
            if (secondment.From is { } from && Qualifies(secondment.HomeEmployer?.Kind, DayKey.Of(from)) == true)
            {
                var until = secondment.HomeEmployer!.Kind == BodyKind.NhsDigital ? NhsDigitalUntil : DayKey.Never;
                yield return new SureSpell(position, DayKey.Of(from), Math.Min(until, DayKey.EndOf(secondment.To)));
            }
        }
    }

    /// <summary>The first day in post, up to the day asked about, that is known to be without such employment, as a key; else <see cref="DayKey.Never"/>.</summary>
    /// <remarks>Employment can only change on the first day of a spell, the first day after one, and the day NHS Digital left the list.</remarks>
    internal static int FirstBadDay(IntegratedCareBoard board, BoardMember member, int asAt, bool spoken)
    {
        var established = board.EstablishedOn is { } existed ? DayKey.Of(existed) : 0;
        var first = member.From is { } from ? Math.Max(DayKey.Of(from), established) : asAt;
        var changes = member.Employment.SelectMany(spell => new[] { spell.From, spell.To })
            .Concat(member.Secondments.SelectMany(secondment => new[] { secondment.From, secondment.To }))
            .OfType<LocalDate>()
            .Select(DayKey.Of);
        return changes
            .Concat([first, NhsDigitalUntil, asAt])
            .Where(day => day >= first && day <= asAt && IsEmployedOn(board, member, day, spoken) == false)
            .DefaultIfEmpty(DayKey.Never)
            .Min();
    }

    /// <summary>Whether a spell runs on a day, or null where that cannot be told.</summary>
    internal static bool? Covers(LocalDate? from, LocalDate? to, AskedDay day, bool spoken)
    {
        if (day >= DayKey.EndOf(to))
        {
            return false;
        }

        return from is { } first ? DayKey.Of(first) <= day : spoken ? true : null;
    }

    private static bool? And(bool? one, bool? other) =>
        one == false || other == false ? false : one == true && other == true ? true : null;

    /// <summary>Whether an employer is the board itself, or null where that cannot be told.</summary>
    internal static bool? IsBoard(IntegratedCareBoard board, Body? employer)
    {
        if (employer is null)
        {
            return null;
        }

        return employer.Kind is { } kind && kind != BodyKind.IntegratedCareBoard
            ? false
            : IsNamed(board.Code, board.Name, employer);
    }

    private static bool? IsNamed(string? code, string? name, Body employer)
    {
        if (code is not null && employer.Code is not null)
        {
            return string.Equals(code, employer.Code, StringComparison.OrdinalIgnoreCase);
        }

        return name is not null && string.Equals(name, employer.Name, StringComparison.OrdinalIgnoreCase) ? true : null;
    }

    private static bool? Qualifies(BodyKind? home, AskedDay day) =>
        home switch
        {
            null => null,
            BodyKind.CivilService or BodyKind.NhsEngland or BodyKind.NhsTrust or BodyKind.NhsFoundationTrust
                or BodyKind.SpecialHealthAuthority or BodyKind.CareQualityCommission or BodyKind.HealthServicesSafetyInvestigationsBody
                or BodyKind.HumanTissueAuthority or BodyKind.HumanFertilisationAndEmbryologyAuthority
                or BodyKind.NationalInstituteForHealthAndCareExcellence => true,
            BodyKind.NhsDigital => day < NhsDigitalUntil,
            _ => false,
        };
}
