using IcsModel.Boards;

namespace IcsModel.Meetings;

/// <summary>Somebody present, with what they stand for if they count.</summary>
internal sealed record QuorumCandidate
{
    /// <summary>How the answer names them.</summary>
    internal required QuorumPerson Who { get; init; }

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

    /// <summary>Whether they are the chair, in person: a substitute for the chair is not.</summary>
    internal bool? IsChair =>
        Counts == true && MayBeMember && Seats.Has(SeatKind.Chair) ? true : MayBeMember && PossibleSeats.Has(SeatKind.Chair) ? null : false;

    internal bool? IsDeputy => Counts == true || Deputy == false ? Deputy : null;

    internal QuorumCandidate Out(UncountedReason reason) => this with { Counts = false, Reason = reason };
}
