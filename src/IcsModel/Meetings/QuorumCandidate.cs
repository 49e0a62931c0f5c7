using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>One entry of an attendance, or of the list of members, with what it stands for if it counts.</summary>
internal sealed record QuorumCandidate
{
    /// <summary>The position in the attendance, or in the list of members for somebody not there.</summary>
    internal required int Position { get; init; }

    /// <summary>Whether they count; null where that is open.</summary>
    internal required bool? Counts { get; init; }

    /// <summary>Why they do not count, or are not known to.</summary>
    internal UncountedReason Reason { get; init; }

    /// <summary>The seats they surely stand for.</summary>
    internal SeatSet Seats { get; init; }

    /// <summary>The seats they may stand for.</summary>
    internal SeatSet PossibleSeats { get; init; }

    /// <summary>Whether they are or may be a member, and not only somebody's substitute.</summary>
    internal bool MayBeMember { get; init; }

    /// <summary>Whether they are the deputy chair.</summary>
    internal bool? Deputy { get; init; }

    /// <summary>Whether they are stated to be suspended.</summary>
    internal bool IsSuspended { get; init; }

    /// <summary>Whether they are the chair, in person: a substitute for the chair is not.</summary>
    internal bool? IsChair =>
        Counts == true && MayBeMember && Seats.Has(SeatKind.Chair) ? true : MayBeMember && PossibleSeats.Has(SeatKind.Chair) ? null : false;

    internal bool? IsDeputy => Counts == true || Deputy == false ? Deputy : null;

    /// <summary>A member, who counts in their own right.</summary>
    internal static QuorumCandidate Member(int position, MemberStanding standing) => new()
    {
        Position = position,
        Counts = standing.IsMember ? true : null,
        Reason = UncountedReason.MembershipNotKnown,
        Seats = standing.Seats,
        PossibleSeats = standing.PossibleSeats,
        MayBeMember = true,
        Deputy = standing.Deputy,
        IsSuspended = standing.IsSuspended,
    };

    /// <summary>Somebody who may count.</summary>
    internal static QuorumCandidate Open(int position, UncountedReason reason, SeatSet possible, bool mayBeMember) =>
        new() { Position = position, Counts = null, Reason = reason, PossibleSeats = possible, MayBeMember = mayBeMember, Deputy = mayBeMember ? null : false };

    /// <summary>Somebody who surely does not count.</summary>
    internal static QuorumCandidate Never(int position, UncountedReason reason) => new() { Position = position, Counts = false, Reason = reason, Deputy = false };

    internal QuorumCandidate Out(UncountedReason reason) => this with { Counts = false, Reason = reason };
}
