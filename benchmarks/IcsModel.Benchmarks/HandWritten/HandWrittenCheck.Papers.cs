using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>The rules on single records: removals, employment, approvals, committees, variations, reviews, attendees.</content>
internal sealed partial class HandWrittenCheck
{
    private Outcome Removal(BoardMember member, Departure departure)
    {
        if (departure.Kind is { } and not DepartureKind.Removed || departure.On > asAt)
        {
            return Outcome.NotApplicable;
        }

        if (member.Seat is null || departure.Kind is null || departure.On is null)
        {
            return Outcome.Undetermined;
        }

        var byNhsEngland = departure.By?.IsSameAs(Actor.NhsEngland);
        var power = ProvidedOn(departure.On, board.Constitution?.RemovalOfChair);
        var approved = ApprovedBy(departure.Approvals, Actor.SecretaryOfState, departure.On, directionCounts: false);
        if (byNhsEngland == false || power == false || approved == Route.Invalid)
        {
            return Outcome.NotSatisfied;
        }

        return byNhsEngland == true && power == true && approved == Route.Valid ? Outcome.Satisfied : Outcome.Undetermined;
    }

    /// <summary>Where several are or may be listed, whoever only acts beside a valid chief executive is left out, and only a valid one can be at fault.</summary>
    private Outcome Employment(in OfficeTally office, bool seatUnknown)
    {
        var several = office.Holders > 1 || office.MayBeAnother || seatUnknown;
        var worst = Outcome.NotApplicable;
        foreach (ref readonly var row in rows.AsSpan(0, rowCount))
        {
            if (row.Member.Seat == SeatKind.ChiefExecutive && !(several && office.Valid && !Fills(in row)))
            {
                worst = RuleSlots.Worse(worst, Employment(in row, mayBeAtFault: !several || row.Route == Route.Valid));
            }
        }

        return worst;
    }

    private Outcome Employment(in Row row, bool mayBeAtFault) =>
        (IsEmployed(row.Member), row.Holding) switch
        {
            (true, not Holding.Possible) => Outcome.Satisfied,
            (false, Holding.Dated) when mayBeAtFault => Outcome.NotSatisfied,
            _ => Outcome.Undetermined,
        };

    private bool? IsEmployed(BoardMember member)
    {
        var open = !(spoken && member.Employment.IsComplete && member.Secondments.IsComplete);
        foreach (var spell in member.Employment.Items.AsSpan())
        {
            if (Covers(spell.From, spell.To) is not false and var covers && IsThisBoard(spell.Employer) is not false and var here)
            {
                if (covers == true && here == true)
                {
                    return true;
                }

                open = true;
            }
        }

        foreach (var secondment in member.Secondments.Items.AsSpan())
        {
            if (Covers(secondment.From, secondment.To) is not false and var covers && Qualifies(secondment.HomeEmployer?.Kind) is not false and var listed)
            {
                if (covers == true && listed == true)
                {
                    return true;
                }

                open = true;
            }
        }

        return open ? null : false;
    }

    private bool? Covers(LocalDate? from, LocalDate? to) =>
        HoldingOf(from, to) switch
        {
            Holding.No => false,
            Holding.Possible => null,
            _ => true,
        };

    private bool? IsThisBoard(Body? employer)
    {
        if (employer is null || employer.Kind is { } and not BodyKind.IntegratedCareBoard)
        {
            return employer is null ? null : false;
        }

        if (board.Code is not null && employer.Code is not null)
        {
            return string.Equals(board.Code, employer.Code, StringComparison.OrdinalIgnoreCase);
        }

        return board.Name is not null && string.Equals(board.Name, employer.Name, StringComparison.OrdinalIgnoreCase) ? true : null;
    }

    private bool? Qualifies(BodyKind? home) =>
        home switch
        {
            null => null,
            BodyKind.CivilService or BodyKind.NhsEngland or BodyKind.NhsTrust or BodyKind.NhsFoundationTrust or BodyKind.SpecialHealthAuthority
                or BodyKind.CareQualityCommission or BodyKind.HealthServicesSafetyInvestigationsBody or BodyKind.HumanTissueAuthority
                or BodyKind.HumanFertilisationAndEmbryologyAuthority or BodyKind.NationalInstituteForHealthAndCareExcellence => true,
            BodyKind.NhsDigital => asAt < NhsDigitalUntil,
            _ => false,
        };

    private bool ApprovedWithoutConsidering()
    {
        foreach (var member in board.Members.Items.AsSpan())
        {
            if (member.Seat is null or SeatKind.Chair or SeatKind.ChiefExecutive
                || member is not { Appointment: { } appointment, MentalIllnessServicesExpertise.Held: false })
            {
                continue;
            }

            foreach (var approval in appointment.Approvals.Items.AsSpan())
            {
                if (approval is { MentalIllnessExpertiseConsidered: false, On: { } on, By: { } by }
                    && on <= asAt
                    && by.IsSameAs(Actor.Chair) == true
                    && NobodyElseHadIt(member, on))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool NobodyElseHadIt(BoardMember approved, LocalDate day)
    {
        var others = false;
        foreach (var member in board.Members.Items.AsSpan())
        {
            if (ReferenceEquals(member, approved)
                || member.Seat is SeatKind.Chair or SeatKind.ChiefExecutive
                || day >= member.To
                || member.From > asAt)
            {
                continue;
            }

            if (member.From is null || member.MentalIllnessServicesExpertise?.Held != false)
            {
                return false;
            }

            others |= member.Seat is not null && member.From <= day;
        }

        return others;
    }

    private Outcome Committees()
    {
        var worst = Outcome.NotApplicable;
        foreach (var committee in board.Committees.Items.AsSpan())
        {
            worst = RuleSlots.Worse(worst, CommitteeOutcome(committee));
        }

        return spoken && board.Committees.IsComplete ? worst : RuleSlots.Worse(worst, Outcome.Undetermined);
    }

    private Outcome CommitteeOutcome(Committee committee)
    {
        if (committee.MayExerciseCommissioningFunctions == false || committee.Kind == CommitteeKind.Joint)
        {
            return Outcome.NotApplicable;
        }

        if (committee.MayExerciseCommissioningFunctions is null || committee.Kind is null)
        {
            return Outcome.Undetermined;
        }

        var worst = spoken && committee.Members.IsComplete ? Outcome.Satisfied : Outcome.Undetermined;
        foreach (var member in committee.Members.Items.AsSpan())
        {
            worst = RuleSlots.Worse(worst, PlaceOutcome(member));
        }

        return worst;
    }

    private Outcome PlaceOutcome(CommitteeMember member)
    {
        var holding = HoldingOf(member.From, member.To);
        if (holding == Holding.No)
        {
            return Outcome.NotApplicable;
        }

        var appointment = member.Appointment ?? Appointment.Unknown;
        var approved = ChairApproved(appointment, member.From, mustBeValid: false);
        var safe = Assessed(appointment.IndependenceAssessment, Actor.Chair, member.From);
        if (holding == Holding.Dated && (approved == Route.Invalid || safe == false))
        {
            return Outcome.NotSatisfied;
        }

        return holding != Holding.Possible && approved == Route.Valid && safe == true ? Outcome.Satisfied : Outcome.Undetermined;
    }

    private Outcome Variations()
    {
        var worst = Outcome.NotApplicable;
        foreach (var variation in (board.Constitution?.Variations ?? FactList<ConstitutionVariation>.Unknown).Items.AsSpan())
        {
            if (!(variation.MadeOn > asAt))
            {
                worst = RuleSlots.Worse(worst, VariationOutcome(variation));
            }
        }

        return worst;
    }

    private static Outcome VariationOutcome(ConstitutionVariation variation)
    {
        if (variation.MadeOn is null)
        {
            return Outcome.Undetermined;
        }

        var byNhsEngland = variation.MadeBy?.IsSameAs(Actor.NhsEngland);
        if (byNhsEngland == true)
        {
            return Outcome.Satisfied;
        }

        var approved = ApprovedBy(variation.Approvals, Actor.NhsEngland, variation.MadeOn, directionCounts: false);
        if (byNhsEngland == false && (approved == Route.Invalid || variation.ProcedureFollowed == false))
        {
            return Outcome.NotSatisfied;
        }

        return approved == Route.Valid && variation.ProcedureFollowed == true ? Outcome.Satisfied : Outcome.Undetermined;
    }

    private Outcome UnitaryBoard()
    {
        if (board.Constitution is not { } constitution || HoldingOf(constitution.From, constitution.To) is Holding.No or Holding.Possible)
        {
            return Outcome.Undetermined;
        }

        var (unitary, accountable) = (constitution.UnitaryBoard?.Provides, constitution.JointAccountability?.Provides);
        if (unitary == true && accountable == true)
        {
            return Outcome.Satisfied;
        }

        return (unitary == false || accountable == false) && constitution.From is not null ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private Outcome SkillsReviews()
    {
        foreach (var review in board.SkillsReviews.Items.AsSpan())
        {
            if (review.On <= asAt)
            {
                return Outcome.Satisfied;
            }
        }

        return Outcome.Undetermined;
    }

    private Outcome Attendees()
    {
        var open = !(spoken && board.Attendees.IsComplete);
        foreach (var attendee in board.Attendees.Items.AsSpan())
        {
            open |= attendee.VoteRecorded != false;
        }

        if (open)
        {
            return Outcome.Undetermined;
        }

        return board.Attendees.Count == 0 ? Outcome.NotApplicable : Outcome.Satisfied;
    }
}
