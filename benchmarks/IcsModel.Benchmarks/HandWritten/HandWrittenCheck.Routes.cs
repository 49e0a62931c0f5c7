using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>The statutory routes of appointment and nomination (Schedule 1B paragraphs 4, 5, 7(1) and 8(1) to (2)).</content>
internal sealed partial class HandWrittenCheck
{
    private enum Timing
    {
        Unknown,
        InTime,
        Late,
    }

    /// <summary>What an act that only the chair may do turned out to be.</summary>
    private enum ChairsAct
    {
        Unknown,
        Valid,
        SomeoneElses,
        NotInOffice,
        Late,
    }

    /// <summary>Notes everybody who is, was or may have been chair: acts of the chair are judged against them.</summary>
    private void FindChairs()
    {
        chairCount = 0;
        foreach (var member in board.Members.Items.AsSpan())
        {
            if (member.Seat is null or SeatKind.Chair)
            {
                if (chairCount == chairs.Length)
                {
                    Array.Resize(ref chairs, chairs.Length * 2);
                }

                chairs[chairCount++] = new(member, member.Seat is null ? Route.Unknown : ChairRoute(member));
            }
        }
    }

    private static Route ChairRoute(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        var appointed = appointment.By?.IsSameAs(Actor.NhsEngland) switch
        {
            true => appointment.DecidedOn < PowersFrom ? Route.Unknown : Route.Valid,
            false => Route.Invalid,
            null => Route.Unknown,
        };
        return Both(appointed, ApprovedBy(appointment.Approvals, Actor.SecretaryOfState, member.From, directionCounts: false));
    }

    private Route ChiefExecutiveRoute(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        var byDeputy = appointment.By?.IsSameAs(Actor.DeputyChair) == true;
        var appointed = ActOfChair(appointment.By, appointment.DecidedOn, member.From, mustBeValid: false) switch
        {
            _ when byDeputy => Route.Unknown,
            ChairsAct.Valid => Route.Valid,
            ChairsAct.Unknown => Route.Unknown,
            _ => Route.Invalid,
        };
        return Both(appointed, ApprovedBy(appointment.Approvals, Actor.NhsEngland, member.From, directionCounts: true));
    }

    private Route OrdinaryRoute(BoardMember member, SeatKind seat)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        return Both(NamedAppointor(seat, appointment, member.From), ChairApproved(appointment, member.From, mustBeValid: true));
    }

    private static Route Both(Route one, Route other)
    {
        if (one == Route.Invalid || other == Route.Invalid)
        {
            return Route.Invalid;
        }

        return one == Route.Valid && other == Route.Valid ? Route.Valid : Route.Unknown;
    }

    private static Route ApprovedBy(FactList<Approval> approvals, Actor approver, LocalDate? start, bool directionCounts)
    {
        var (unknown, late) = (false, false);
        foreach (var approval in approvals.Items.AsSpan())
        {
            var same = approval.By?.IsSameAs(approver);
            if (same == false)
            {
                continue;
            }

            var timing = same is null ? Timing.Unknown : TimingOf(approval.On, start);
            if (timing == Timing.InTime && (approval.Kind != ApprovalKind.Direction || (directionCounts && approval.Reference is not null)))
            {
                return Route.Valid;
            }

            late |= timing == Timing.Late;
            unknown |= timing != Timing.Late;
        }

        return !unknown && (late || approvals.IsComplete) ? Route.Invalid : Route.Unknown;
    }

    private static Timing TimingOf(LocalDate? on, LocalDate? start)
    {
        if (on is not { } day || start is not { } first)
        {
            return Timing.Unknown;
        }

        if (day > first)
        {
            return Timing.Late;
        }

        return day < PowersFrom ? Timing.Unknown : Timing.InTime;
    }

    private Route NamedAppointor(SeatKind seat, Appointment appointment, LocalDate? start)
    {
        if (board.Constitution is not { } constitution)
        {
            return Route.Unknown;
        }

        var (any, valid, unknown) = (false, false, false);
        foreach (var provided in constitution.Seats.Items.AsSpan())
        {
            if (provided.Kind is { } kind && kind != seat)
            {
                continue;
            }

            any = true;
            var same = provided is { Kind: not null, AppointedBy: { } named } ? appointment.By?.IsSameAs(named) : null;
            valid |= same == true;
            unknown |= same is null;
        }

        if (!any || start >= constitution.To)
        {
            return Route.Unknown;
        }

        if (start is null || constitution.From is not { } from)
        {
            return valid ? Route.Valid : Route.Unknown;
        }

        if (start < from)
        {
            return Route.Unknown;
        }

        if (valid)
        {
            return Route.Valid;
        }

        return !unknown && constitution.Seats.IsComplete && WasDecidedUnder(constitution, appointment) ? Route.Invalid : Route.Unknown;
    }

    /// <summary>Whether a decision surely followed this constitution; one from before the board existed followed its first.</summary>
    private bool WasDecidedUnder(Constitution constitution, Appointment appointment) =>
        appointment.DecidedOn is { } decided
        && board.EstablishedOn is { } established
        && WasInForceOn(constitution, LocalDate.Max(decided, established));

    private Route ChairApproved(Appointment appointment, LocalDate? start, bool mustBeValid)
    {
        var (unknown, faulty) = (false, false);
        foreach (var approval in appointment.Approvals.Items.AsSpan())
        {
            var act = ActOfChair(approval.By, approval.On, start, mustBeValid);
            if (act == ChairsAct.Valid)
            {
                return Route.Valid;
            }

            unknown |= act == ChairsAct.Unknown;
            faulty |= act is ChairsAct.Late or ChairsAct.NotInOffice;
        }

        switch (appointment.By?.IsSameAs(Actor.Chair))
        {
            case true:
                var act = ActOfChair(appointment.By, appointment.DecidedOn, start, mustBeValid);
                if (act == ChairsAct.Valid)
                {
                    return Route.Valid;
                }

                unknown |= act == ChairsAct.Unknown;
                break;
            case null:
                return Route.Unknown;
        }

        return !unknown && (faulty || appointment.Approvals.IsComplete) ? Route.Invalid : Route.Unknown;
    }

    private ChairsAct ActOfChair(Actor? by, LocalDate? on, LocalDate? start, bool mustBeValid)
    {
        if (by is null)
        {
            return ChairsAct.Unknown;
        }

        var isChair = by.IsSameAs(Actor.Chair);
        var isDeputy = isChair != true && by.IsSameAs(Actor.DeputyChair) == true;
        if (isChair != true && !isDeputy)
        {
            return isChair is null ? ChairsAct.Unknown : ChairsAct.SomeoneElses;
        }

        if (isDeputy && ProvidedOn(on, board.Constitution?.DeputyActsForChair) != true)
        {
            return ChairsAct.Unknown;
        }

        return TimingOf(on, start) switch
        {
            Timing.Late => ChairsAct.Late,
            Timing.Unknown => ChairsAct.Unknown,
            _ when isDeputy => IsVacant(SeatKind.Chair, on!.Value) ? ChairsAct.Valid : ChairsAct.Unknown,
            _ => InOfficeOn(on!.Value, mustBeValid),
        };
    }

    /// <summary>Whether a chair held the office on a day, counting one already appointed to take office when the board is established.</summary>
    private ChairsAct InOfficeOn(LocalDate day, bool mustBeValid)
    {
        var (unknown, covered) = (false, false);
        foreach (ref readonly var standing in chairs.AsSpan(0, chairCount))
        {
            var chair = standing.Member;
            var over = chair.To is { } end && day >= end;
            if (chair.Seat is null || chair.From is not { } from)
            {
                unknown |= chair.Seat is null || !over;
                continue;
            }

            var serving = day;
            if (from <= day)
            {
                if (over)
                {
                    continue;
                }
            }
            else if (board.EstablishedOn != from)
            {
                continue;
            }
            else if (chair.Appointment?.DecidedOn is not { } decided || decided > day)
            {
                unknown = true;
                continue;
            }
            else
            {
                serving = from;
            }

            if (standing.Route == Route.Valid || (!mustBeValid && Fills(chair, standing.Route)))
            {
                return ChairsAct.Valid;
            }

            unknown |= standing.Route == Route.Unknown || !mustBeValid || !LacksValidationOn(serving);
            covered = true;
        }

        if (unknown)
        {
            return ChairsAct.Unknown;
        }

        return covered || (IsVacant(SeatKind.Chair, day) && LacksValidationOn(day)) ? ChairsAct.NotInOffice : ChairsAct.Unknown;
    }

    /// <summary>Whether it is certain that no clause validated proceedings on a day on which nobody validly held an office.</summary>
    private bool LacksValidationOn(LocalDate day) => ProvidedOn(day, board.Constitution?.ValidationOfProceedings) == false;

    /// <summary>What the constitution in force on a day provided; one whose first day is not known can show that it did, never that it did not.</summary>
    private bool? ProvidedOn(LocalDate? on, Clause? clause)
    {
        if (on is not { } day || clause is null || board.Constitution is not { } constitution || day >= constitution.To || day < constitution.From)
        {
            return null;
        }

        return clause.Provides == false && constitution.From is null ? null : clause.Provides;
    }

    private bool IsVacant(SeatKind seat, LocalDate day)
    {
        foreach (var vacancy in board.Vacancies.Items.AsSpan())
        {
            if (vacancy.Seat == seat && vacancy.From <= day && !(day >= vacancy.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when assessed as safe by the right person in time, false when assessed as undermining, otherwise null.</summary>
    private static bool? Assessed(IndependenceAssessment? assessment, Actor? assessor, LocalDate? start)
    {
        if (assessment is not { Conclusion: { } conclusion, By: { } by } || assessor is null || !(assessment.On <= start))
        {
            return null;
        }

        return by.IsSameAs(assessor) == true ? conclusion == IndependenceConclusion.DoesNotUndermine : null;
    }

    private static NominatingSector? SectorOf(SeatKind seat, Nomination? nomination) =>
        seat switch
        {
            SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
            SeatKind.PartnerLocalAuthority => NominatingSector.LocalAuthorities,
            SeatKind.OtherOrdinary => nomination?.Sector,
            _ => NominatingSector.None,
        };

    private void ReadSectors(ref Row row, NominatingSector? sector)
    {
        switch (sector)
        {
            case NominatingSector.None:
                return;
            case { } known:
                ReadSector(ref row, known, certain: true);
                break;
            default:
                ReadSector(ref row, NominatingSector.NhsTrusts, certain: false);
                ReadSector(ref row, NominatingSector.PrimaryMedicalServices, certain: false);
                ReadSector(ref row, NominatingSector.LocalAuthorities, certain: false);
                break;
        }
    }

    private void ReadSector(ref Row row, NominatingSector sector, bool certain)
    {
        var bit = 1 << (sector - NominatingSector.NhsTrusts);
        var joint = IsJoint(row.Member.Nomination, sector);
        var late = row.Member.Nomination?.On > row.Member.From;
        row.MayBePartner |= bit;
        row.MayBeNominee |= joint != false && !late ? bit : 0;
        if (certain)
        {
            row.Partner |= bit;
            row.Nominee |= joint == true && !late && row.Route == Route.Valid ? bit : 0;
        }
    }

    private bool? IsJoint(Nomination? nomination, NominatingSector sector)
    {
        if (nomination is null || nomination.JointProcessFollowed == true)
        {
            return nomination is null ? null : true;
        }

        if (nomination is { JointProcessFollowed: false, Nominators: { IsComplete: true, Count: 0 } })
        {
            return false;
        }

        var everyone = EveryoneListedTookPart(nomination, sector);
        if (everyone != false && (nomination.Entitled.Count > 0 || nomination.Entitled.IsComplete))
        {
            everyone = EveryoneTookPart(nomination.Nominators, nomination.Entitled);
        }

        return everyone == true ? true : everyone == false && nomination.JointProcessFollowed == false ? false : null;
    }

    private static bool? EveryoneTookPart(FactList<Body> nominators, FactList<Body> entitled)
    {
        var all = entitled.IsComplete && entitled.Count > 0;
        foreach (var body in entitled.Items.AsSpan())
        {
            switch (TookPart(nominators, body))
            {
                case false:
                    return false;
                case null:
                    all = false;
                    break;
            }
        }

        return all ? true : null;
    }

    private bool? EveryoneListedTookPart(Nomination nomination, NominatingSector sector)
    {
        var listed = sector switch
        {
            NominatingSector.NhsTrusts => board.Constitution?.NominatingTrusts,
            NominatingSector.PrimaryMedicalServices => board.Constitution?.NominatingPrimaryMedicalProviders,
            _ => board.Constitution?.NominatingLocalAuthorities,
        };
        if (listed is null)
        {
            return null;
        }

        var all = listed.IsComplete && listed.Count > 0;
        foreach (var entry in listed.Items.AsSpan())
        {
            switch (entry.Body is { } body ? TookPart(nomination.Nominators, body) : null)
            {
                case false:
                    return WasInForceOn(board.Constitution!, nomination.On) ? false : null;
                case null:
                    all = false;
                    break;
            }
        }

        return all ? true : null;
    }

    private static bool? TookPart(FactList<Body> nominators, Body body)
    {
        var surelyNot = nominators.IsComplete;
        foreach (var nominator in nominators.Items.AsSpan())
        {
            var same = nominator.IsSameAs(body);
            if (same == true)
            {
                return true;
            }

            surelyNot &= same == false;
        }

        return surelyNot ? false : null;
    }

    private static bool WasInForceOn(Constitution constitution, LocalDate? day) => constitution.From <= day && !(day >= constitution.To);
}
