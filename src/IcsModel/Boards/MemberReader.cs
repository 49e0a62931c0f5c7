using IcsModel.Boards.Routes;
using IcsModel.Constitutions;

namespace IcsModel.Boards;

/// <summary>Works out what a member shows while in post.</summary>
internal static class MemberReader
{
    internal static MemberShows Read(BoardMember member, RouteReview route, Constitution? constitution)
    {
        var shows = Seat(member, route) | Independence(member) | Roles(member);
        if (!route.IsInvalid)
        {
            shows |= MemberShows.Counted;
        }

        if (member.Seat is null or { } and not (SeatKind.Chair or SeatKind.ChiefExecutive))
        {
            shows |= Sector(member, route, constitution) | Expertise(member);
        }

        return shows;
    }

    private static MemberShows Seat(BoardMember member, RouteReview route) =>
        member.Seat switch
        {
            null => MemberShows.SeatUnknown | MemberShows.MayBeNonExecutive | (member.Votes == false ? 0 : MemberShows.MayBeDirector),
            SeatKind.Chair => Office(
                member, route, MemberShows.Chair, MemberShows.ChairValid, MemberShows.ChairInvalid, MemberShows.FillsChair),
            SeatKind.ChiefExecutive => Office(
                member,
                route,
                MemberShows.ChiefExecutive,
                MemberShows.ChiefExecutiveValid,
                MemberShows.ChiefExecutiveInvalid,
                MemberShows.FillsChiefExecutive),
            { } seat => Ordinary(member, seat, route),
        };

    /// <summary>Someone acting in an office fills it only when shown to have come by the statutory route; another holder unless shown not to have.</summary>
    private static MemberShows Office(
        BoardMember member, RouteReview route, MemberShows seat, MemberShows valid, MemberShows invalid, MemberShows fills)
    {
        if (route.IsValid)
        {
            return seat | valid | fills;
        }

        if (route.IsInvalid)
        {
            return seat | invalid;
        }

        return member.Capacity is Capacity.Acting or Capacity.Interim ? seat : seat | fills;
    }

    private static MemberShows Ordinary(BoardMember member, SeatKind seat, RouteReview route)
    {
        var shows = MemberShows.Ordinary | route.Status switch
        {
            RouteStatus.Valid => MemberShows.OrdinaryValid | MemberShows.CountsAsOrdinary,
            RouteStatus.Invalid => MemberShows.OrdinaryInvalid,
            _ => MemberShows.OrdinaryOpen | MemberShows.CountsAsOrdinary,
        };
        if (route.IsInvalid)
        {
            return shows;
        }

        return shows | seat switch
        {
            SeatKind.NonExecutive => MemberShows.NonExecutive | MemberShows.MayBeNonExecutive,
            SeatKind.DirectorOfFinance when member.Votes != false => MemberShows.DirectorOfFinance | MemberShows.MayBeDirector,
            SeatKind.MedicalDirector when member.Votes != false => MemberShows.MedicalDirector | MemberShows.MayBeDirector,
            SeatKind.DirectorOfNursing when member.Votes != false => MemberShows.DirectorOfNursing | MemberShows.MayBeDirector,
            _ => MemberShows.None,
        };
    }

    private static MemberShows Sector(BoardMember member, RouteReview route, Constitution? constitution)
    {
        var shows = MemberShows.None;
        var known = member.Seat.SectorOf(member.Nomination);
        foreach (var sector in (ReadOnlySpan<NominatingSector>)
            [NominatingSector.NhsTrusts, NominatingSector.PrimaryMedicalServices, NominatingSector.LocalAuthorities])
        {
            if ((known ?? sector) == sector && !route.IsInvalid)
            {
                shows |= Partner(member, route, sector, known is not null, constitution);
            }
        }

        return shows;
    }

    private static MemberShows Partner(
        BoardMember member, RouteReview route, NominatingSector sector, bool certain, Constitution? constitution)
    {
        var joint = JointNomination.IsJoint(member.Nomination, sector, constitution);
        var attested = member.Nomination?.RegardToSelectionGuidance is { By: not null, On: not null };
        var shows = MemberShows.MayBeTrustPartner.For(sector) | (attested ? MemberShows.GuidanceAttested : MemberShows.GuidanceOpen);
        var late = JointNomination.CameLate(member);
        if (joint != false && !late)
        {
            shows |= MemberShows.MayBeTrustNominee.For(sector);
        }

        if (certain)
        {
            shows |= MemberShows.TrustPartner.For(sector);
            shows |= joint == true && !late && route.IsValid ? MemberShows.TrustNominee.For(sector) : 0;
        }

        return shows;
    }

    private static MemberShows Expertise(BoardMember member) =>
        member.MentalIllnessServicesExpertise switch
        {
            { Held: true, Attestation: { By: not null, On: not null } } when member.Seat is not null => MemberShows.Expertise,
            { Held: false } => MemberShows.None,
            _ => MemberShows.ExpertiseOpen,
        };

    private static MemberShows Independence(BoardMember member) =>
        IndependenceReviews.Of(member.Appointment?.IndependenceAssessment, member.Appointment?.By, member.From) switch
        {
            IndependenceReview.Safe => MemberShows.AssessedSafe,
            IndependenceReview.Undermining => MemberShows.AssessedUndermining,
            _ => MemberShows.AssessmentOpen,
        };

    private static MemberShows Roles(BoardMember member) =>
        member.IsDeputyChair switch
        {
            true => MemberShows.DeputyChair | MemberShows.MayBeDeputyChair,
            null => MemberShows.MayBeDeputyChair,
            false => MemberShows.None,
        }
        | member.IsSeniorNonExecutive switch
        {
            true => MemberShows.SeniorNonExecutive | MemberShows.MayBeSeniorNonExecutive,
            null => MemberShows.MayBeSeniorNonExecutive,
            false => MemberShows.None,
        };
}
