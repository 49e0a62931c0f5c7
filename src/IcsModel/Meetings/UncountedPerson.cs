namespace IcsModel.Meetings;

/// <summary>Somebody present who does not count towards the quorum, or is not known to.</summary>
/// <param name="Who">Who it is.</param>
/// <param name="Reason">Why they do not count.</param>
/// <param name="IsSettled">Whether they surely do not count; false where a missing fact or an unverified text leaves it open.</param>
public sealed record UncountedPerson(QuorumPerson Who, UncountedReason Reason, bool IsSettled);
