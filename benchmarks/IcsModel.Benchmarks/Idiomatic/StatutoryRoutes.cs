using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Benchmarks.Idiomatic;

/// <summary>The statutory routes of appointment and nomination, as queries. Answers are true, false, or null where the facts do not tell.</summary>
internal sealed class StatutoryRoutes
{
    private static readonly LocalDate PowersFrom = new(2022, 5, 9);

    private readonly IntegratedCareBoard board;
    private readonly IReadOnlyList<(BoardMember Member, bool? Route)> chairs;

    public StatutoryRoutes(IntegratedCareBoard board)
    {
        this.board = board;
        chairs = board.Members
            .Where(member => member.Seat is null or SeatKind.Chair)
            .Select(member => (member, member.Seat is null ? null : ChairRoute(member)))
            .ToList();
    }

    private enum Act
    {
        Unknown,
        Valid,
        Late,
        NotInOffice,
        SomeoneElses,
    }

    public static bool? Both(bool? one, bool? other) =>
        one == false || other == false ? false : one == true && other == true ? true : null;

    public static bool? Assessed(IndependenceAssessment? assessment, Actor? assessor, LocalDate? start) =>
        assessment is { Conclusion: { } conclusion, By: { } by } && assessor is not null && assessment.On <= start && by.IsSameAs(assessor) == true
            ? conclusion == IndependenceConclusion.DoesNotUndermine
            : null;

    /// <summary>Somebody acting fills an office only by the statutory route; another holder unless shown not to have come by it.</summary>
    public static bool FillsOffice(BoardMember member, bool? route) => route ?? member.Capacity is not (Capacity.Acting or Capacity.Interim);

    public bool? RouteOf(BoardMember member) =>
        member.Seat switch
        {
            null => null,
            SeatKind.Chair => ChairRoute(member),
            SeatKind.ChiefExecutive => ChiefExecutiveRoute(member),
            { } seat => Both(NamedAppointor(seat, member), ChairApproved(member.Appointment ?? Appointment.Unknown, member.From, mustBeValid: true)),
        };

    public static bool? ApprovedBy(FactList<Approval> approvals, Actor approver, LocalDate? start, bool directionCounts)
    {
        var acts = approvals
            .Where(approval => approval.By?.IsSameAs(approver) != false)
            .Select(approval => approval.By is null || approval.By.IsSameAs(approver) is null ? Act.Unknown : Directed(approval, TimingOf(approval.On, start)))
            .ToList();
        return Conclude(acts, approvals.IsComplete);

        Act Directed(Approval approval, Act timing) =>
            timing == Act.Valid && approval.Kind == ApprovalKind.Direction && !(directionCounts && approval.Reference is not null) ? Act.Unknown : timing;
    }

    public bool? ChairApproved(Appointment appointment, LocalDate? start, bool mustBeValid)
    {
        var acts = appointment.Approvals.Select(approval => ActOfChair(approval.By, approval.On, start, mustBeValid)).ToList();
        var isChair = appointment.By?.IsSameAs(Actor.Chair);
        var known = appointment.Approvals.IsComplete || acts.Exists(act => act is Act.Late or Act.NotInOffice);
        if (isChair == true)
        {
            acts.Add(ActOfChair(appointment.By, appointment.DecidedOn, start, mustBeValid));
        }

        return acts.Contains(Act.Valid) ? true : known && isChair is not null && !acts.Contains(Act.Unknown) ? false : null;
    }

    /// <summary>What the constitution in force on a day provided; one whose first day is not known can show that it did, never that it did not.</summary>
    public bool? ProvidedOn(LocalDate? day, Func<Constitution, Clause?> clause)
    {
        if (day is null || board.Constitution is not { } constitution || day >= constitution.To || day < constitution.From)
        {
            return null;
        }

        var provides = clause(constitution)?.Provides;
        return provides == false && constitution.From is null ? null : provides;
    }

    public bool IsVacant(SeatKind seat, LocalDate day) =>
        board.Vacancies.Any(vacancy => vacancy.Seat == seat && vacancy.From <= day && !(day >= vacancy.To));

    public bool? IsJoint(Nomination? nomination, NominatingSector sector)
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

    private static bool? Conclude(IReadOnlyList<Act> acts, bool complete)
    {
        if (acts.Contains(Act.Valid))
        {
            return true;
        }

        return !acts.Contains(Act.Unknown) && (complete || acts.Any(act => act is Act.Late or Act.NotInOffice)) ? false : null;
    }

    private static Act TimingOf(LocalDate? on, LocalDate? start) =>
        on is null || start is null ? Act.Unknown
        : on > start ? Act.Late
        : on < PowersFrom ? Act.Unknown
        : Act.Valid;

    private static bool? ChairRoute(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        var appointed = appointment.By?.IsSameAs(Actor.NhsEngland);
        return Both(
            appointed == true && appointment.DecidedOn < PowersFrom ? null : appointed,
            ApprovedBy(appointment.Approvals, Actor.SecretaryOfState, member.From, directionCounts: false));
    }

    private bool? ChiefExecutiveRoute(BoardMember member)
    {
        var appointment = member.Appointment ?? Appointment.Unknown;
        var byDeputy = appointment.By?.IsSameAs(Actor.DeputyChair) == true;
        bool? appointed = ActOfChair(appointment.By, appointment.DecidedOn, member.From, mustBeValid: false) switch
        {
            _ when byDeputy => null,
            Act.Valid => true,
            Act.Unknown => null,
            _ => false,
        };
        return Both(appointed, ApprovedBy(appointment.Approvals, Actor.NhsEngland, member.From, directionCounts: true));
    }

    private bool? NamedAppointor(SeatKind seat, BoardMember member)
    {
        var provided = (board.Constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown).Where(laidDown => (laidDown.Kind ?? seat) == seat).ToList();
        if (provided.Count == 0 || member.From >= board.Constitution!.To || member.From < board.Constitution.From)
        {
            return null;
        }

        var by = member.Appointment?.By;
        var answers = provided
            .Select(laidDown => laidDown is { Kind: not null, AppointedBy: { } named } ? by?.IsSameAs(named) : null)
            .ToList();
        if (answers.Contains(true))
        {
            return true;
        }

        return member.From is not null && board.Constitution.Seats.IsComplete && !answers.Contains(null) && WasDecidedUnder(board.Constitution) ? false : null;

        // A decision from before the board existed followed its first constitution.
        bool WasDecidedUnder(Constitution constitution) =>
            member.Appointment?.DecidedOn is { } decided
            && board.EstablishedOn is { } established
            && WasInForceOn(constitution, LocalDate.Max(decided, established));
    }

    private Act ActOfChair(Actor? by, LocalDate? on, LocalDate? start, bool mustBeValid)
    {
        if (by is null)
        {
            return Act.Unknown;
        }

        var isChair = by.IsSameAs(Actor.Chair);
        if (isChair == true)
        {
            var timing = TimingOf(on, start);
            return timing == Act.Valid ? InOfficeOn(on!.Value, mustBeValid) : timing;
        }

        if (by.IsSameAs(Actor.DeputyChair) == true)
        {
            return ActOfDeputy(on, start);
        }

        return isChair is null ? Act.Unknown : Act.SomeoneElses;
    }

    private Act ActOfDeputy(LocalDate? on, LocalDate? start)
    {
        if (ProvidedOn(on, constitution => constitution.DeputyActsForChair) != true)
        {
            return Act.Unknown;
        }

        var timing = TimingOf(on, start);
        return timing == Act.Valid && !IsVacant(SeatKind.Chair, on!.Value) ? Act.Unknown : timing;
    }

    /// <summary>Whether a chair held the office on a day, counting one already appointed to take office when the board is established.</summary>
    private Act InOfficeOn(LocalDate day, bool mustBeValid)
    {
        var answers = chairs.Select(chair => (Covers: Covers(chair.Member, day), chair.Member, chair.Route)).Where(chair => chair.Covers != false).ToList();
        if (answers.Exists(chair => chair.Covers == true && (chair.Route == true || (!mustBeValid && FillsOffice(chair.Member, chair.Route)))))
        {
            return Act.Valid;
        }

        if (answers.Exists(chair => chair.Covers is null || chair.Route is null || !mustBeValid))
        {
            return Act.Unknown;
        }

        return answers.Count > 0
            ? (answers.TrueForAll(chair => LacksValidationOn(LocalDate.Max(day, chair.Member.From!.Value))) ? Act.NotInOffice : Act.Unknown)
            : (IsVacant(SeatKind.Chair, day) && LacksValidationOn(day) ? Act.NotInOffice : Act.Unknown);

        bool LacksValidationOn(LocalDate serving) => ProvidedOn(serving, constitution => constitution.ValidationOfProceedings) == false;
    }

    private bool? Covers(BoardMember chair, LocalDate day)
    {
        if (chair.Seat is null)
        {
            return null;
        }

        if (chair.From is null)
        {
            return day >= chair.To ? false : null;
        }

        if (chair.From <= day)
        {
            return !(day >= chair.To);
        }

        return chair.From != board.EstablishedOn ? false : chair.Appointment?.DecidedOn <= day ? true : null;
    }

    private static bool? EveryoneTookPart(FactList<Body> nominators, FactList<Body> entitled)
    {
        var answers = entitled.Select(body => TookPart(nominators, body)).ToList();
        return answers.Contains(false) ? false : entitled.IsComplete && answers.Count > 0 && !answers.Contains(null) ? true : null;
    }

    private bool? EveryoneListedTookPart(Nomination nomination, NominatingSector sector)
    {
        var listed = (sector switch
        {
            NominatingSector.NhsTrusts => board.Constitution?.NominatingTrusts,
            NominatingSector.PrimaryMedicalServices => board.Constitution?.NominatingPrimaryMedicalProviders,
            _ => board.Constitution?.NominatingLocalAuthorities,
        }) ?? FactList<EntitledNominator>.Unknown;
        var answers = listed.Select(entry => entry.Body is { } body ? TookPart(nomination.Nominators, body) : null).ToList();
        if (answers.Contains(false))
        {
            return WasInForceOn(board.Constitution!, nomination.On) ? false : null;
        }

        return listed.IsComplete && answers.Count > 0 && !answers.Contains(null) ? true : null;
    }

    private static bool WasInForceOn(Constitution constitution, LocalDate? day) => constitution.From <= day && !(day >= constitution.To);

    private static bool? TookPart(FactList<Body> nominators, Body body)
    {
        if (nominators.Any(nominator => nominator.IsSameAs(body) == true))
        {
            return true;
        }

        return nominators.IsComplete && nominators.All(nominator => nominator.IsSameAs(body) == false) ? false : null;
    }
}
