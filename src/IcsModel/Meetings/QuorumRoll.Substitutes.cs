using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <content>Those who came in place of a member.</content>
internal sealed partial class QuorumRoll
{
    /// <summary>The seats whose holders may send a substitute: those listed, and every other while the list is not stated complete.</summary>
    private SeatSet SendingSeats => orders is { SubstitutesFor: { IsComplete: true } listed } ? SeatSet.Of(listed) : SeatSet.All;

    /// <summary>The seats for which there may be somebody to send a substitute.</summary>
    private SeatSet SubstitutedSeats => SendingSeats.Common(members.Held);

    private bool? SubstitutesCount => orders?.Quorum?.SubstitutesCount;

    private QuorumCandidate Substitute(Attendance entry, int position, Person principal, MemberStanding own)
    {
        var candidate = Judge(entry, position, principal);
        if (!MayBeMember(own))
        {
            return candidate;
        }

        return candidate.Counts switch
        {
            false => PerhapsMember(position, entry.Person!.Id!, own),
            null => candidate with { MayBeMember = true, Deputy = null, PossibleSeats = candidate.PossibleSeats.With(own.PossibleSeats) },
            true => candidate with { PossibleSeats = candidate.PossibleSeats.With(own.PossibleSeats) },
        };
    }

    private QuorumCandidate Judge(Attendance entry, int position, Person principal)
    {
        if (SubstitutesCount == false)
        {
            return QuorumCandidate.Never(position, UncountedReason.SubstitutesDoNotCount);
        }

        if (principal.Id is not { } id)
        {
            sheet?.Ask(Pointer(position) + "/substituteFor/id", "in whose place a substitute came");
            return QuorumCandidate.Open(position, UncountedReason.SubstituteNotKnown, SubstitutedSeats, mayBeMember: false);
        }

        if (IsPresent(id))
        {
            return QuorumCandidate.Never(position, UncountedReason.MemberAlreadyCounted);
        }

        var standing = members.Find(id);
        return !standing.IsMember && !MayBeMember(standing)
            ? QuorumCandidate.Never(position, UncountedReason.SubstituteForNonMember)
            : OfMember(position, id, standing, entry.PermittedByPresiding);
    }

    private QuorumCandidate OfMember(int position, string principal, MemberStanding standing, bool? permitted)
    {
        var allowed = standing.Seats.Common(orders is null ? SeatSet.None : SeatSet.Of(orders.SubstitutesFor));
        if (allowed.IsEmpty && standing.PossibleSeats.Common(SendingSeats).IsEmpty)
        {
            return QuorumCandidate.Never(position, UncountedReason.SubstituteNotAllowed);
        }

        var counts = SubstitutesCount == true && standing.IsMember && !allowed.IsEmpty && permitted == true;
        if (!counts)
        {
            AskForSubstitution(position, principal, standing, allowed, permitted);
        }

        return new QuorumCandidate
        {
            Position = position,
            Counts = counts ? true : null,
            Reason = permitted == false ? UncountedReason.SubstituteNotPermitted : UncountedReason.SubstituteNotKnown,
            Seats = counts ? allowed : SeatSet.None,
            PossibleSeats = standing.PossibleSeats,
            Deputy = false,
        };
    }

    private void AskForSubstitution(int position, string principal, MemberStanding standing, SeatSet allowed, bool? permitted)
    {
        if (sheet is null)
        {
            return;
        }

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
            sheet.Ask(Pointer(position) + "/permittedByPresiding", "whether whoever presided permitted the substitute");
        }
        else if (permitted == false)
        {
            sheet.Ask(
                MissingKind.SourceUnverified,
                Pointer(position) + "/permittedByPresiding",
                "the verified wording of the requirement that whoever presides permits a substitute");
        }
    }

    /// <summary>
    /// Whether somebody who is not a member, and of whom it is not said in whose place they came, may be a substitute: not where substitutes never count, nor
    /// somebody known to attend as a participant or observer.
    /// </summary>
    private bool MayBeSubstitute(string id, bool? permitted)
    {
        if (SubstitutesCount == false || SubstitutedSeats.IsEmpty)
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
