using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.HandWritten;

/// <content>The pass over the members and the rules that follow from it.</content>
internal sealed partial class HandWrittenCheck
{
    private const int AllSectors = 0b111;
    private const int AllDirectors = 0b111;

    private void CheckMembers()
    {
        var (chair, chiefExecutive) = (default(OfficeTally), default(OfficeTally));
        var removal = Outcome.NotApplicable;
        var (ordinary, nonExecutives, counted, held, possible, seatUnknown, seatUnknownHeld) = (0, 0, 0, 0, 0, 0, 0);
        var (directors, partners, mayBePartners, nominees, mayBeNominees) = (0, 0, 0, 0, 0);
        var (routeFault, routeOpen, anyOrdinary, mayBeDirector) = (false, false, false, false);
        var (expertise, expertiseOpen, guidanceAttested, guidanceOpen) = (false, false, false, false);
        var (undermining, underminingUndated, assessmentOpen) = (false, false, false);
        var (deputy, senior) = (new RoleTally(!spoken), new RoleTally(!spoken));
        var candidate = 0;
        rowCount = 0;
        if (rows.Length < board.Members.Count)
        {
            rows = new Row[board.Members.Count];
        }

        foreach (var member in board.Members.Items.AsSpan())
        {
            var chairRoute = Route.Unknown;
            if (member.Seat is null or SeatKind.Chair)
            {
                chairRoute = chairs[candidate++].Route;
                removal = member.Departure is { } departure ? RuleSlots.Worse(removal, Removal(member, departure)) : removal;
            }

            var holding = HoldingOf(member.From, member.To);
            if (holding == Holding.No)
            {
                continue;
            }

            ref var row = ref rows[rowCount++];
            row = new Row { Member = member, Id = member.Person?.Id, Holding = holding };
            var inPost = holding != Holding.Possible;
            held += inPost ? 1 : 0;
            possible += inPost ? 0 : 1;

            switch (member.Seat)
            {
                case null:
                    seatUnknown++;
                    seatUnknownHeld += inPost ? 1 : 0;
                    mayBeDirector |= member.Votes != false;
                    ReadSectors(ref row, sector: null);
                    break;
                case SeatKind.Chair:
                    row.Route = chairRoute;
                    chair.Add(in row);
                    break;
                case SeatKind.ChiefExecutive:
                    row.Route = ChiefExecutiveRoute(member);
                    chiefExecutive.Add(in row);
                    break;
                case { } seat:
                    row.Route = OrdinaryRoute(member, seat);
                    anyOrdinary = true;
                    routeFault |= row.Route == Route.Invalid && holding == Holding.Dated;
                    routeOpen |= row.Route != Route.Valid || !inPost;
                    if (row.Route == Route.Invalid)
                    {
                        break;
                    }

                    ordinary += inPost ? 1 : 0;
                    nonExecutives += inPost && seat == SeatKind.NonExecutive ? 1 : 0;
                    if (DirectorBit(member) is var post and not 0)
                    {
                        mayBeDirector = true;
                        directors |= inPost ? post : 0;
                    }

                    ReadSectors(ref row, SectorOf(seat, member.Nomination));
                    break;
            }

            counted += inPost && row.Route != Route.Invalid ? 1 : 0;
            mayBePartners |= row.MayBePartner;
            mayBeNominees |= row.MayBeNominee;
            if (inPost)
            {
                partners |= row.Partner;
                nominees |= row.Nominee;
            }

            if (row.MayBePartner != 0)
            {
                var attested = member.Nomination?.RegardToSelectionGuidance is { By: not null, On: not null };
                guidanceOpen |= !attested;
                guidanceAttested |= attested && inPost;
            }

            if (member.Seat is not (SeatKind.Chair or SeatKind.ChiefExecutive))
            {
                row.HasExpertise = member is { Seat: not null, MentalIllnessServicesExpertise: { Held: true, Attestation: { By: not null, On: not null } } };
                expertise |= row.HasExpertise && inPost;
                expertiseOpen |= row.HasExpertise ? !inPost : member.MentalIllnessServicesExpertise?.Held != false;
            }

            switch (Assessed(member.Appointment?.IndependenceAssessment, member.Appointment?.By, member.From))
            {
                case null:
                    assessmentOpen |= inPost;
                    break;
                case false:
                    undermining |= holding == Holding.Dated;
                    underminingUndated |= holding == Holding.Undated;
                    break;
            }

            switch (member.IsDeputyChair)
            {
                case true when spoken:
                    deputy.Add(in row, MayBeDeputy(member, holding));
                    break;
                case not false:
                    deputy.AddPossible();
                    break;
            }

            switch (member.IsSeniorNonExecutive)
            {
                case true when spoken:
                    senior.Add(in row, MayBeSenior(member, holding));
                    break;
                case not false:
                    senior.AddPossible();
                    break;
            }
        }

        var shared = SharesPeople();
        var people = shared ? CountPeople() : new Headcount(ordinary, ordinary, nonExecutives, nonExecutives, counted);

        results[RuleSlots.ChairInPost] = Office(in chair, SeatKind.Chair, seatUnknown > 0);
        results[RuleSlots.ChairRemoval] = removal;
        results[RuleSlots.ChiefExecutiveInPost] = Office(in chiefExecutive, SeatKind.ChiefExecutive, seatUnknown > 0);
        results[RuleSlots.ChiefExecutiveEmployment] = chiefExecutive.Listed ? Employment(in chiefExecutive, seatUnknown > 0) : NoChiefExecutive(seatUnknown > 0);
        results[RuleSlots.OrdinaryMembers] = AtLeast(3, people.Ordinary, people.MostOrdinary, seatUnknownHeld);
        results[RuleSlots.NonExecutives] = AtLeast(2, people.NonExecutive, people.MostNonExecutive, seatUnknownHeld);
        results[RuleSlots.PolicyMinimum] = AtLeast(10, people.Counted, people.Counted, unknown: 0);
        results[RuleSlots.OrdinaryRoute] =
            routeFault ? Outcome.NotSatisfied
            : routeOpen || seatUnknown > 0 || !complete ? Outcome.Undetermined
            : anyOrdinary ? Outcome.Satisfied
            : Outcome.NotApplicable;
        results[RuleSlots.DistinctPeople] = DistinctPeople(in chair, in chiefExecutive, partners, mayBePartners, seatUnknown > 0, shared);
        if (shared)
        {
            (partners, mayBePartners, nominees, mayBeNominees) = SectorsOutsideOffices();
            expertiseOpen |= expertise;
            expertise = expertise && ExpertiseOutsideOffices();
        }

        results[RuleSlots.TrustNominee] = Nominee(nominees & 1, mayBeNominees & 1);
        results[RuleSlots.PrimaryCareNominee] = Nominee(nominees & 2, mayBeNominees & 2);
        results[RuleSlots.CouncilNominee] = Nominee(nominees & 4, mayBeNominees & 4);
        results[RuleSlots.SelectionGuidance] =
            board.SelectionGuidancePublished == false ? Outcome.NotApplicable
            : guidanceOpen || possible > 0 || !complete ? Outcome.Undetermined
            : guidanceAttested ? Outcome.Satisfied
            : Outcome.NotApplicable;
        results[RuleSlots.MentalIllnessExpertise] = MentalIllness(expertise, expertiseOpen, anyOrdinary);
        results[RuleSlots.Independence] =
            undermining ? Outcome.NotSatisfied
            : assessmentOpen || possible > 0 || underminingUndated || !complete ? Outcome.Undetermined
            : held == 0 ? Outcome.NotApplicable
            : Outcome.Satisfied;
        results[RuleSlots.ExecutiveDirectors] =
            directors == AllDirectors ? (!shared || ThreeDirectors() ? Outcome.Satisfied : Outcome.Undetermined)
            : complete && !(seatUnknown > 0 && mayBeDirector) ? Outcome.NotSatisfied
            : Outcome.Undetermined;
        results[RuleSlots.PartnerSeats] =
            partners == AllSectors ? Outcome.Satisfied
            : complete && mayBePartners != AllSectors ? Outcome.NotSatisfied
            : Outcome.Undetermined;
        CheckRoles(in deputy, in senior);
    }

    private Outcome AtLeast(int least, int sure, int most, int unknown)
    {
        if (sure >= least)
        {
            return Outcome.Satisfied;
        }

        return complete && most + unknown < least ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private Outcome Nominee(int shown, int possible)
    {
        if (shown != 0)
        {
            return Outcome.Satisfied;
        }

        return possible == 0 && complete ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private Outcome Office(in OfficeTally office, SeatKind seat, bool seatUnknown)
    {
        if (office.Holders == 0)
        {
            return !office.Listed && !seatUnknown && (complete || IsVacant(seat, asAt)) ? Outcome.NotSatisfied : Outcome.Undetermined;
        }

        if (office.DifferentPeople)
        {
            return Outcome.NotSatisfied;
        }

        if (office.Valid && office.OnePerson)
        {
            return Outcome.Satisfied;
        }

        return office.AllInvalid && !office.MayBeAnother && !seatUnknown ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private Outcome NoChiefExecutive(bool seatUnknown) =>
        !seatUnknown && (complete || IsVacant(SeatKind.ChiefExecutive, asAt)) ? Outcome.NotApplicable : Outcome.Undetermined;

    private Outcome MentalIllness(bool shown, bool open, bool anyOrdinary)
    {
        if (shown)
        {
            return Outcome.Satisfied;
        }

        if (open || !complete)
        {
            return Outcome.Undetermined;
        }

        if (!anyOrdinary)
        {
            return Outcome.NotApplicable;
        }

        return ApprovedWithoutConsidering() ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private static int DirectorBit(BoardMember member) =>
        member.Votes == false
            ? 0
            : member.Seat switch
            {
                SeatKind.DirectorOfFinance => 1,
                SeatKind.MedicalDirector => 2,
                SeatKind.DirectorOfNursing => 4,
                _ => 0,
            };

    /// <summary>What the holders of an office that is meant for one add up to.</summary>
    private struct OfficeTally
    {
        private string? fillingId;
        private string? provenId;
        private bool idsDiffer;
        private bool anyValid;
        private bool anyNotProvenInvalid;

        public int Holders { get; private set; }

        public bool Listed { get; private set; }

        public bool Fills { get; private set; }

        public bool MayFill { get; private set; }

        public bool Proven { get; private set; }

        /// <summary>Whether two dated entries by the statutory route are known to be different people.</summary>
        public bool DifferentPeople { get; private set; }

        public bool MayBeAnother { get; private set; }

        /// <summary>Whether those who fill the office are one entry, or entries known to be one person.</summary>
        public readonly bool OnePerson => !idsDiffer;

        public readonly bool Valid => anyValid;

        public readonly bool AllInvalid => !anyNotProvenInvalid;

        public void Add(in Row row)
        {
            Listed = true;
            MayFill |= row.Route != Route.Invalid;
            if (row.Holding == Holding.Possible)
            {
                MayBeAnother = true;
                return;
            }

            var valid = row.Route == Route.Valid;
            anyValid |= valid;
            anyNotProvenInvalid |= row.Route != Route.Invalid || row.Holding != Holding.Dated;
            Holders++;
            if (HandWrittenCheck.Fills(in row))
            {
                AddPerson(row.Id, proven: valid && row.Holding == Holding.Dated);
            }
        }

        private void AddPerson(string? id, bool proven)
        {
            idsDiffer |= Fills && (id is null || id != fillingId);
            fillingId = id;
            Fills = true;
            Proven |= proven;
            if (proven && id is not null)
            {
                DifferentPeople |= provenId is not null && id != provenId;
                provenId = id;
            }
        }
    }
}
