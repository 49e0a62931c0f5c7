using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Benchmarks.Idiomatic;

/// <summary>Rules on the board as a whole, as queries.</summary>
internal static partial class Questions
{
    /// <summary>The rules whose worst outcome is that of the composition as a whole.</summary>
    public static readonly HashSet<int> Composition =
    [
        RuleSlots.ChairInPost, RuleSlots.ChiefExecutiveInPost, RuleSlots.ChiefExecutiveEmployment, RuleSlots.OrdinaryMembers,
        RuleSlots.OrdinaryRoute, RuleSlots.TrustNominee, RuleSlots.PrimaryCareNominee, RuleSlots.CouncilNominee, RuleSlots.DistinctPeople,
    ];

    public static Outcome SingleOffice(BoardAtDate board, SeatKind seat)
    {
        var holders = board.Holders(seat).ToList();
        var mayBeAnother = board.Listed.Any(member => member.Seat is null || (member.Seat == seat && member.Holding == Holding.Possible));
        if (holders.Count == 0)
        {
            return !mayBeAnother && (board.IsComplete || board.IsVacant(seat)) ? Outcome.NotSatisfied : Outcome.Undetermined;
        }

        if (holders.Where(holder => holder is { Route: true, IsDated: true, PersonId: not null }).CountPeople() > 1)
        {
            return Outcome.NotSatisfied;
        }

        return holders.Exists(holder => holder.Route == true) && holders.Where(holder => holder.FillsOffice).CountPeople() == 1 ? Outcome.Satisfied
            : !mayBeAnother && holders.TrueForAll(holder => holder.Route == false && holder.IsDated) ? Outcome.NotSatisfied
            : Outcome.Undetermined;
    }

    public static Outcome OrdinaryMembers(BoardAtDate board) => AtLeast(board, 3, board.CountOrdinary(_ => true));

    public static Outcome NonExecutives(BoardAtDate board) => AtLeast(board, 2, board.CountOrdinary(member => member.Seat == SeatKind.NonExecutive));

    public static Outcome PolicyMinimum(BoardAtDate board)
    {
        var people = board.InPost.Where(member => member.Counts).CountPeople();
        return people >= 10 ? Outcome.Satisfied : board.IsComplete ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    public static Outcome JointNominee(BoardAtDate board, NominatingSector sector)
    {
        if (board.InPost.Any(member => member.IsNominee(sector) && !board.IsInOffice(member, Holding.Undated)))
        {
            return Outcome.Satisfied;
        }

        return board.IsComplete && !board.Listed.Any(member => member.MayBeNominee(sector) && !board.IsInOffice(member, Holding.Dated))
            ? Outcome.NotSatisfied
            : Outcome.Undetermined;
    }

    public static Outcome DistinctPeople(BoardAtDate board)
    {
        if (board.FiveSeats().All(holders => holders.Any()))
        {
            if (!board.SharesPeople || People.CanFillWithDifferentPeople(board.FiveSeats()))
            {
                return Outcome.Satisfied;
            }

            return board.IsComplete
                && board.Board.Constitution?.From is not null
                && board.FiveSeats().All(holders => holders.Any(holder => holder.Route == true && holder.IsDated))
                && !People.CanFillWithDifferentPeople(board.FiveSeatsPerhaps())
                ? Outcome.NotSatisfied
                : Outcome.Undetermined;
        }

        return IsEmpty(SeatKind.Chair) || IsEmpty(SeatKind.ChiefExecutive) || (board.IsComplete && People.Sectors.Any(HasNoPartner))
            ? Outcome.NotApplicable
            : Outcome.Undetermined;

        bool IsEmpty(SeatKind seat) =>
            (board.IsComplete || board.IsVacant(seat)) && !board.Listed.Any(member => member.Seat is null || (member.Seat == seat && member.Route != false));

        bool HasNoPartner(NominatingSector sector) => !board.Listed.Any(member => member.MayBePartnerOf(sector));
    }

    public static Outcome MentalIllness(BoardAtDate board)
    {
        if (board.InPost.Any(member => member.IsAttestedExpert && !board.IsInOffice(member, Holding.Undated)))
        {
            return Outcome.Satisfied;
        }

        if (!board.IsComplete || board.Listed.Any(member => member.MayBeExpert))
        {
            return Outcome.Undetermined;
        }

        if (!board.InPost.Any(member => member.IsOrdinary))
        {
            return Outcome.NotApplicable;
        }

        var unconsidered =
            from member in board.Board.Members
            where member.Seat is not (null or SeatKind.Chair or SeatKind.ChiefExecutive)
                && member is { Appointment: not null, MentalIllnessServicesExpertise.Held: false }
            from approval in member.Appointment!.Approvals
            where approval.MentalIllnessExpertiseConsidered == false && approval.On <= board.AsAt && approval.By?.IsSameAs(Actor.Chair) == true
            select (Member: member, Day: approval.On!.Value);
        return unconsidered.Any(approved => NobodyElseHadIt(board, approved.Member, approved.Day)) ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    public static Outcome ExecutiveDirectors(BoardAtDate board)
    {
        var posts = People.Directors.Select(post => board.InPost.Where(member => member.IsVotingDirector(post))).ToList();
        if (posts.TrueForAll(holders => holders.Any()))
        {
            return !board.SharesPeople || People.CanFillWithDifferentPeople(posts) ? Outcome.Satisfied : Outcome.Undetermined;
        }

        var mayBeUnknown = board.HasUnknownSeat
            && (board.Listed.Any(member => member.Seat is null && member.Member.Votes != false) || posts.Exists(holders => holders.Any()));
        return board.IsComplete && !mayBeUnknown ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    public static Outcome PartnerSeats(BoardAtDate board)
    {
        if (People.Sectors.All(sector => board.InPost.Any(member => member.IsPartner(sector) && !board.IsInOffice(member, Holding.Undated))))
        {
            return Outcome.Satisfied;
        }

        return board.IsComplete && People.Sectors.Any(HasNoPartner) ? Outcome.NotSatisfied : Outcome.Undetermined;

        bool HasNoPartner(NominatingSector sector) =>
            !board.Listed.Any(member => member.MayBePartnerOf(sector) && !board.IsInOffice(member, Holding.Dated));
    }

    public static Outcome UnitaryBoard(BoardAtDate board)
    {
        if (board.Board.Constitution is not { } constitution || board.HoldingOf(constitution.From, constitution.To) < Holding.Undated)
        {
            return Outcome.Undetermined;
        }

        bool?[] provided = [constitution.UnitaryBoard?.Provides, constitution.JointAccountability?.Provides];
        return provided.All(provides => provides == true) ? Outcome.Satisfied
            : provided.Contains(false) && constitution.From is not null ? Outcome.NotSatisfied
            : Outcome.Undetermined;
    }

    public static Outcome DeputyChair(BoardAtDate board)
    {
        var held = IsHeld(board, member => member.Member.IsDeputyChair, MayBeDeputy);
        return Weigh(board, StatutoryRoutes.Both(held, board.Routes.ProvidedOn(board.AsAt, constitution => constitution.QuorumWithoutChair)));

        bool? MayBeDeputy(MemberAtDate member) =>
            StatutoryRoutes.Both(IsNonExecutive(member), ChairsAudit(board, member) is { } chairs ? !chairs : null);
    }

    public static Outcome SeniorNonExecutive(BoardAtDate board)
    {
        return Weigh(board, IsHeld(board, member => member.Member.IsSeniorNonExecutive, MayBeSenior));

        bool? MayBeSenior(MemberAtDate member) =>
            StatutoryRoutes.Both(
                IsNonExecutive(member),
                StatutoryRoutes.Both(member.Member.IsDeputyChair, ChairsAudit(board, member)) is { } both ? !both : null);
    }

    private static Outcome AtLeast(BoardAtDate board, int least, (int Least, int Most) counted)
    {
        if (counted.Least >= least)
        {
            return Outcome.Satisfied;
        }

        return board.IsComplete && counted.Most + board.InPost.Count(member => member.Seat is null) < least ? Outcome.NotSatisfied : Outcome.Undetermined;
    }

    private static bool NobodyElseHadIt(BoardAtDate board, BoardMember approved, LocalDate day)
    {
        var others = board.Board.Members
            .Where(member => !ReferenceEquals(member, approved) && member.Seat is not (SeatKind.Chair or SeatKind.ChiefExecutive))
            .Where(member => !(day >= member.To) && !(member.From > board.AsAt))
            .ToList();
        return others.Exists(member => member.Seat is not null && member.From <= day)
            && others.TrueForAll(member => member is { From: not null, MentalIllnessServicesExpertise.Held: false });
    }

    private static bool? IsNonExecutive(MemberAtDate member) => member.Seat is { } seat ? seat == SeatKind.NonExecutive : null;

    private static bool? ChairsAudit(BoardAtDate board, MemberAtDate member)
    {
        var chairs = board.Board.Committees.Where(committee => committee is { Kind: CommitteeKind.Audit, Chair: not null }).Select(committee => committee.Chair!.Id).ToList();
        return !board.IsSpoken || chairs.Count == 0 ? null : chairs.Exists(id => id is not null && id == member.PersonId);
    }

    private static bool? IsHeld(BoardAtDate board, Func<MemberAtDate, bool?> inRole, Func<MemberAtDate, bool?> conditions)
    {
        var holders = board.InPost.Where(member => board.IsSpoken && inRole(member) == true).ToList();
        if (holders.Count == 0)
        {
            return board.IsComplete && !board.Listed.Any(member => inRole(member) != false) ? false : null;
        }

        if (holders.Where(holder => holder.IsDated && holder.PersonId is not null).Select(holder => holder.PersonId).Distinct().Skip(1).Any())
        {
            return false;
        }

        // Two entries may be one person; whoever is shown not to meet the conditions does not meet them as one of two either.
        var meets = holders
            .Select(holder => conditions(holder) is var answer && answer == false && !holder.IsDated ? null : answer)
            .Aggregate(StatutoryRoutes.Both);
        return holders.Count > 1 && meets == true ? null : meets;
    }

    private static Outcome Weigh(BoardAtDate board, bool? held) =>
        held switch
        {
            true => Outcome.Satisfied,
            false when IsBound(board) => Outcome.NotSatisfied,
            _ => Outcome.Undetermined,
        };

    private static bool IsBound(BoardAtDate board)
    {
        var certain = new LocalDate(2026, 4, 1);
        return board.Board.EstablishedOn >= certain
            || board.Variations.Any(variation => variation.MadeOn >= certain && variation.MadeOn <= board.AsAt);
    }
}
