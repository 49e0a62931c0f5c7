using NodaTime;

namespace IcsModel.Boards.Schedule1B;

/// <summary>Whether a chief executive was employed by the board, or seconded to it from a body listed in paragraph 19(4), on a day.</summary>
internal static class ChiefExecutiveEmployment
{
    /// <summary>The first day on which NHS Digital no longer stood in the list (S.I. 2023/98).</summary>
    private const int NhsDigitalUntil = 2023_02_01;

    /// <summary>True or false where the stated spells tell, otherwise null.</summary>
    internal static bool? IsEmployedOn(IntegratedCareBoard board, BoardMember member, int day, bool spoken)
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

    /// <summary>Whether the chief executive was so employed on every day in post up to the day asked about; allocates nothing.</summary>
    /// <remarks>Employment can only change on the first day of a spell, the first day after one, and the day NHS Digital left the list.</remarks>
    internal static EmploymentReview Throughout(IntegratedCareBoard board, BoardMember member, int asAt, bool spoken)
    {
        var established = board.EstablishedOn is { } existed ? DayKey.Of(existed) : 0;
        var days = new Days(board, member, member.From is { } from ? Math.Max(DayKey.Of(from), established) : asAt, asAt, spoken);
        var review = days.Add(new EmploymentReview(Holds: true, DayKey.Never), asAt);
        review = days.Add(days.Add(review, days.First), NhsDigitalUntil);
        foreach (var spell in member.Employment.Items.AsSpan())
        {
            review = days.Add(days.Add(review, spell.From), spell.To);
        }

        foreach (var secondment in member.Secondments.Items.AsSpan())
        {
            review = days.Add(days.Add(review, secondment.From), secondment.To);
        }

        return review;
    }

    private static bool? Covers(LocalDate? from, LocalDate? to, int day, bool spoken)
    {
        if (day >= DayKey.EndOf(to))
        {
            return false;
        }

        return from is { } first ? DayKey.Of(first) <= day : spoken ? true : null;
    }

    private static bool? And(bool? one, bool? other) =>
        one == false || other == false ? false : one == true && other == true ? true : null;

    private static bool? IsBoard(IntegratedCareBoard board, Body? employer)
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

    private static bool? Qualifies(BodyKind? home, int day) =>
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

    private readonly record struct Days(IntegratedCareBoard Board, BoardMember Member, int First, int Last, bool Spoken)
    {
        internal EmploymentReview Add(EmploymentReview review, LocalDate? day) => day is { } date ? Add(review, DayKey.Of(date)) : review;

        internal EmploymentReview Add(EmploymentReview review, int day) =>
            day < First || day > Last ? review : review.And(IsEmployedOn(Board, Member, day, Spoken), day);
    }
}

/// <summary>Whether a condition held on every day looked at.</summary>
/// <param name="Holds">True or false where the facts tell, otherwise null.</param>
/// <param name="FirstBadDay">The first day on which it is known not to have held as a key, or <see cref="DayKey.Never"/>.</param>
internal readonly record struct EmploymentReview(bool? Holds, int FirstBadDay)
{
    internal EmploymentReview And(bool? holds, int day) =>
        holds switch
        {
            true => this,
            false => new(Holds: false, Math.Min(FirstBadDay, day)),
            null => Holds == false ? this : this with { Holds = null },
        };
}
