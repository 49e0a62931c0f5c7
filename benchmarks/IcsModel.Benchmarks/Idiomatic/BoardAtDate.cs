using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Benchmarks.Idiomatic;

/// <summary>A board as it stands on a date, the way one would model it for LINQ or a validator: the members in post with what follows from their facts.</summary>
/// <remarks>Both rivals read this; making it is part of what they are timed for.</remarks>
internal sealed class BoardAtDate
{
    public BoardAtDate(IntegratedCareBoard board, LocalDate asAt)
    {
        Board = board;
        AsAt = asAt;
        IsSpoken = board.StatedOn is null || board.StatedOn == asAt;
        IsComplete = IsSpoken && board.Members.IsComplete;
        Routes = new StatutoryRoutes(board);
        Listed = board.Members
            .Select(member => (Member: member, Holding: HoldingOf(member.From, member.To)))
            .Where(entry => entry.Holding != Holding.No)
            .Select(entry => new MemberAtDate(entry.Member, entry.Holding, Routes))
            .ToList();
        InPost = Listed.Where(member => member.Holding >= Holding.Undated).ToList();
        SharesPeople = Listed.Where(member => member.PersonId is not null)
            .GroupBy(member => member.PersonId, StringComparer.Ordinal)
            .Any(group => group.Skip(1).Any());
    }

    public IntegratedCareBoard Board { get; }

    public LocalDate AsAt { get; }

    public bool IsSpoken { get; }

    public bool IsComplete { get; }

    public StatutoryRoutes Routes { get; }

    /// <summary>Everybody who is or may be in post.</summary>
    public IReadOnlyList<MemberAtDate> Listed { get; }

    public IReadOnlyList<MemberAtDate> InPost { get; }

    public bool Exists => !(AsAt < Board.EstablishedOn) && !(AsAt >= Board.AbolishedOn);

    public bool HasUnknownSeat => Listed.Any(member => member.Seat is null);

    public bool HasPossibleMembers => Listed.Count != InPost.Count;

    public bool SharesPeople { get; }

    public IEnumerable<ConstitutionVariation> Variations => Board.Constitution?.Variations ?? FactList<ConstitutionVariation>.Unknown;

    public IEnumerable<MemberAtDate> Holders(SeatKind seat) => InPost.Where(member => member.Seat == seat);

    public bool IsVacant(SeatKind seat) => Routes.IsVacant(seat, AsAt);

    /// <summary>Whether the member's person is also the chair or the chief executive, and so no ordinary member.</summary>
    public bool IsInOffice(MemberAtDate member, Holding least) =>
        SharesPeople
        && member.PersonId is not null
        && Listed.Any(other => other.IsOfficer && other.Holding >= least && other.PersonId == member.PersonId);

    public Holding HoldingOf(LocalDate? from, LocalDate? to) =>
        AsAt >= to ? Holding.No
        : from is null ? (IsSpoken ? Holding.Undated : Holding.Possible)
        : from > AsAt ? Holding.No
        : Holding.Dated;
}

/// <summary>How sure it is that somebody is in a seat on the date.</summary>
internal enum Holding
{
    No,
    Possible,
    Undated,
    Dated,
}

/// <summary>A member on the date.</summary>
internal sealed class MemberAtDate(BoardMember member, Holding holding, StatutoryRoutes routes)
{
    public BoardMember Member { get; } = member;

    public Holding Holding { get; } = holding;

    /// <summary>Whether the appointment followed the statutory route; null where the facts do not tell.</summary>
    public bool? Route { get; } = routes.RouteOf(member);

    public SeatKind? Seat => Member.Seat;

    public string? PersonId => Member.Person?.Id;

    public bool IsDated => Holding == Holding.Dated;

    public bool IsOfficer => Seat is SeatKind.Chair or SeatKind.ChiefExecutive;

    public bool IsOrdinary => Seat is not null && !IsOfficer;

    /// <summary>A holder counts unless stated facts show the appointment invalid.</summary>
    public bool Counts => Route != false;

    public bool FillsOffice => StatutoryRoutes.FillsOffice(Member, Route);

    public bool IsAttestedExpert =>
        IsOrdinary && Member.MentalIllnessServicesExpertise is { Held: true, Attestation: { By: not null, On: not null } };

    public bool MayBeExpert => !IsOfficer && Member.MentalIllnessServicesExpertise?.Held != false;

    public bool HasGuidanceAttestation => Member.Nomination?.RegardToSelectionGuidance is { By: not null, On: not null };

    /// <summary>True when assessed as safe by the appointor in time, false when assessed as undermining, otherwise null.</summary>
    public bool? IsSafe { get; } = StatutoryRoutes.Assessed(member.Appointment?.IndependenceAssessment, member.Appointment?.By, member.From);

    public bool MayBePartner => !IsOfficer && Counts && SectorOf(Member) != NominatingSector.None;

    public bool IsNominatedLate => Member.Nomination?.On > Member.From;

    public bool IsPartner(NominatingSector sector) => IsOrdinary && Counts && SectorOf(Member) == sector;

    public bool MayBePartnerOf(NominatingSector sector) => !IsOfficer && Counts && (SectorOf(Member) ?? sector) == sector;

    public bool IsNominee(NominatingSector sector) =>
        IsPartner(sector) && Route == true && !IsNominatedLate && routes.IsJoint(Member.Nomination, sector) == true;

    public bool MayBeNominee(NominatingSector sector) => MayBePartnerOf(sector) && !IsNominatedLate && routes.IsJoint(Member.Nomination, sector) != false;

    public bool IsVotingDirector(SeatKind seat) => Seat == seat && Counts && Member.Votes != false;

    private static NominatingSector? SectorOf(BoardMember member) =>
        member.Seat switch
        {
            null => null,
            SeatKind.PartnerNhsTrust => NominatingSector.NhsTrusts,
            SeatKind.PartnerPrimaryMedical => NominatingSector.PrimaryMedicalServices,
            SeatKind.PartnerLocalAuthority => NominatingSector.LocalAuthorities,
            SeatKind.OtherOrdinary => member.Nomination?.Sector,
            _ => NominatingSector.None,
        };
}
