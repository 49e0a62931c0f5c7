using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <content>Those who came in place of a member.</content>
internal sealed partial class QuorumRoll
{
    /// <summary>The seats whose holders may send a substitute: those listed, and every other while the list is not stated complete.</summary>
    private SeatSet SendingSeats => orders is { SubstitutesFor: { IsComplete: true } listed } ? SeatSet.Of(listed) : SeatSet.All;

    private bool? SubstitutesCount => orders?.Quorum?.SubstitutesCount;

    private QuorumCandidate Substitute(QuorumPerson who, Person principal, MemberStanding own, bool? permitted)
    {
        var candidate = Judge(who, principal, permitted);
        return candidate.Counts == false && MayBeMember(own) ? PerhapsMember(who, who.Person!.Id!, own) : candidate with
        {
            MayBeMember = MayBeMember(own) && candidate.Counts is null,
            PossibleSeats = MayBeMember(own) ? candidate.PossibleSeats.With(own.PossibleSeats) : candidate.PossibleSeats,
        };
    }

    private QuorumCandidate Judge(QuorumPerson who, Person principal, bool? permitted)
    {
        if (SubstitutesCount == false)
        {
            return Never(who, UncountedReason.SubstitutesDoNotCount);
        }

        if (principal.Id is not { } id)
        {
            sheet.Ask(who.Location + "/substituteFor/id", "in whose place a substitute came");
            return Open(who, UncountedReason.SubstituteNotKnown, SendingSeats, mayBeMember: false);
        }

        var standing = members.Find(id);
        if (present.Contains(id))
        {
            return Never(who, UncountedReason.MemberAlreadyCounted);
        }

        if (!standing.IsMember && !MayBeMember(standing))
        {
            return Never(who, UncountedReason.SubstituteForNonMember);
        }

        return OfMember(who, id, standing, permitted);
    }

    private QuorumCandidate OfMember(QuorumPerson who, string principal, MemberStanding standing, bool? permitted)
    {
        var allowed = standing.Seats.Common(orders is null ? SeatSet.None : SeatSet.Of(orders.SubstitutesFor));
        if (allowed.IsEmpty && standing.PossibleSeats.Common(SendingSeats).IsEmpty)
        {
            return Never(who, UncountedReason.SubstituteNotAllowed);
        }

        AskForSubstitution(who, principal, standing, allowed, permitted);
        var counts = SubstitutesCount == true && standing.IsMember && !allowed.IsEmpty && permitted == true;
        return new QuorumCandidate
        {
            Who = counts ? who with { Seats = allowed.ToList() } : who,
            Counts = counts ? true : null,
            Reason = permitted == false ? UncountedReason.SubstituteNotPermitted : UncountedReason.SubstituteNotKnown,
            Seats = counts ? allowed : SeatSet.None,
            PossibleSeats = standing.PossibleSeats,
            Deputy = false,
        };
    }

    private void AskForSubstitution(QuorumPerson who, string principal, MemberStanding standing, SeatSet allowed, bool? permitted)
    {
        if (SubstitutesCount is null)
        {
            sheet.Ask("/constitution/standingOrders/quorum/substitutesCount", "whether substitutes count towards the quorum");
        }

        if (!standing.IsMember)
        {
            members.AskForMember(sheet, principal);
        }
        else if (allowed.IsEmpty)
        {
            sheet.Ask("/constitution/standingOrders/substitutesFor", "which members may send a substitute who votes (state complete: true when all are listed)");
        }

        if (permitted is null)
        {
            sheet.Ask(who.Location + "/permittedByPresiding", "whether whoever presided permitted the substitute");
        }
        else if (permitted == false)
        {
            sheet.Ask(MissingKind.SourceUnverified, who.Location + "/permittedByPresiding", "the verified wording of the requirement that whoever presides permits a substitute");
        }
    }

    /// <summary>
    /// Whether somebody who is not a member, and of whom it is not said in whose place they came, may be a substitute: not where substitutes never count, nor
    /// somebody known to attend as a participant or observer.
    /// </summary>
    private bool MayBeSubstitute(string id, bool? permitted)
    {
        if (SubstitutesCount == false || SendingSeats.IsEmpty || (attendance.IsComplete && members.AllArePresent(present)))
        {
            return false;
        }

        foreach (var attendee in members.Board.Attendees)
        {
            if (permitted is null
                && members.Spoken
                && attendee.Kind is AttendeeKind.Participant or AttendeeKind.Observer
                && string.Equals(attendee.Person?.Id, id, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
