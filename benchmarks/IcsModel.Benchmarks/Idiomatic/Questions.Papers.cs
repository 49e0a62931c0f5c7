using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Idiomatic;

/// <content>Rules on single records: removals, employment, committees and variations.</content>
internal static partial class Questions
{
    private static readonly HashSet<BodyKind> HomeEmployers =
    [
        BodyKind.CivilService, BodyKind.NhsEngland, BodyKind.NhsTrust, BodyKind.NhsFoundationTrust, BodyKind.SpecialHealthAuthority,
        BodyKind.CareQualityCommission, BodyKind.HealthServicesSafetyInvestigationsBody, BodyKind.HumanTissueAuthority,
        BodyKind.HumanFertilisationAndEmbryologyAuthority, BodyKind.NationalInstituteForHealthAndCareExcellence,
    ];

    public static Outcome ChairRemoval(BoardAtDate board) =>
        board.Board.Members
            .Where(member => member is { Departure: not null, Seat: null or SeatKind.Chair })
            .Select(member => Removal(board, member))
            .Aggregate(Outcome.NotApplicable, RuleSlots.Worse);

    public static Outcome Employment(BoardAtDate board)
    {
        var holders = board.Listed.Where(member => member.Seat == SeatKind.ChiefExecutive).ToList();
        if (holders.Count == 0)
        {
            return !board.HasUnknownSeat && (board.IsComplete || board.IsVacant(SeatKind.ChiefExecutive)) ? Outcome.NotApplicable : Outcome.Undetermined;
        }

        // Where several are or may be listed, whoever only acts beside a valid chief executive is left out, and only a valid one can be at fault.
        var several = holders.Count > 1 || board.HasUnknownSeat;
        var anyValid = holders.Exists(holder => holder.Route == true && holder.Holding != Holding.Possible);
        return holders
            .Where(holder => !several || !anyValid || holder.FillsOffice)
            .Select(holder => IsEmployed(board, holder.Member) switch
            {
                true when holder.Holding != Holding.Possible => Outcome.Satisfied,
                false when holder.IsDated && (!several || holder.Route == true) => Outcome.NotSatisfied,
                _ => Outcome.Undetermined,
            })
            .Aggregate(RuleSlots.Worse);
    }

    public static Outcome Committee(BoardAtDate board, Committee committee)
    {
        if (committee.MayExerciseCommissioningFunctions == false || committee.Kind == CommitteeKind.Joint)
        {
            return Outcome.NotApplicable;
        }

        return committee.MayExerciseCommissioningFunctions is null || committee.Kind is null
            ? Outcome.Undetermined
            : committee.Members
                .Select(member => Place(board, member))
                .Append(board.IsSpoken && committee.Members.IsComplete ? Outcome.Satisfied : Outcome.Undetermined)
                .Aggregate(RuleSlots.Worse);
    }

    public static Outcome Place(BoardAtDate board, CommitteeMember member)
    {
        var holding = board.HoldingOf(member.From, member.To);
        if (holding == Holding.No)
        {
            return Outcome.NotApplicable;
        }

        var appointment = member.Appointment ?? Appointment.Unknown;
        var proper = StatutoryRoutes.Both(
            board.Routes.ChairApproved(appointment, member.From, mustBeValid: false),
            StatutoryRoutes.Assessed(appointment.IndependenceAssessment, Actor.Chair, member.From));
        return proper switch
        {
            true when holding != Holding.Possible => Outcome.Satisfied,
            false when holding == Holding.Dated => Outcome.NotSatisfied,
            _ => Outcome.Undetermined,
        };
    }

    public static Outcome Variation(ConstitutionVariation variation)
    {
        var byNhsEngland = variation.MadeBy?.IsSameAs(Actor.NhsEngland);
        if (variation.MadeOn is null || byNhsEngland == true)
        {
            return variation.MadeOn is null ? Outcome.Undetermined : Outcome.Satisfied;
        }

        var asProvided = StatutoryRoutes.Both(
            variation.ProcedureFollowed,
            StatutoryRoutes.ApprovedBy(variation.Approvals, Actor.NhsEngland, variation.MadeOn, directionCounts: false));
        return OutcomeOf(asProvided == false && byNhsEngland is null ? null : asProvided);
    }

    public static Outcome Removal(BoardAtDate board, BoardMember member)
    {
        var departure = member.Departure!;
        if ((departure.Kind ?? DepartureKind.Removed) != DepartureKind.Removed || departure.On > board.AsAt)
        {
            return Outcome.NotApplicable;
        }

        return member.Seat is null || departure.Kind is null || departure.On is null
            ? Outcome.Undetermined
            : OutcomeOf(StatutoryRoutes.Both(
                StatutoryRoutes.Both(
                    departure.By?.IsSameAs(Actor.NhsEngland),
                    board.Routes.ProvidedOn(departure.On, constitution => constitution.RemovalOfChair)),
                StatutoryRoutes.ApprovedBy(departure.Approvals, Actor.SecretaryOfState, departure.On, directionCounts: false)));
    }

    private static Outcome OutcomeOf(bool? answer) =>
        answer switch
        {
            true => Outcome.Satisfied,
            false => Outcome.NotSatisfied,
            null => Outcome.Undetermined,
        };

    private static bool? IsEmployed(BoardAtDate board, BoardMember member)
    {
        var answers = member.Employment
            .Select(spell => StatutoryRoutes.Both(Covers(spell.From, spell.To), IsThisBoard(board.Board, spell.Employer)))
            .Concat(member.Secondments.Select(
                secondment => StatutoryRoutes.Both(Covers(secondment.From, secondment.To), Qualifies(secondment.HomeEmployer?.Kind, board.AsAt))))
            .ToList();
        if (answers.Contains(true))
        {
            return true;
        }

        return board.IsSpoken && member.Employment.IsComplete && member.Secondments.IsComplete && !answers.Contains(null) ? false : null;

        bool? Covers(LocalDate? from, LocalDate? to) =>
            board.HoldingOf(from, to) switch
            {
                Holding.No => false,
                Holding.Possible => null,
                _ => true,
            };
    }

    private static bool? IsThisBoard(IntegratedCareBoard board, Body? employer)
    {
        if (employer is null)
        {
            return null;
        }

        if ((employer.Kind ?? BodyKind.IntegratedCareBoard) != BodyKind.IntegratedCareBoard)
        {
            return false;
        }

        return new Body { Code = board.Code, Name = board.Name }.IsSameAs(employer);
    }

    private static bool? Qualifies(BodyKind? home, LocalDate asAt) =>
        home is null ? null
        : home == BodyKind.NhsDigital ? asAt < new LocalDate(2023, 2, 1)
        : HomeEmployers.Contains(home.Value);
}
