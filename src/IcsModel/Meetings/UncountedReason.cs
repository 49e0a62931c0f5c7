namespace IcsModel.Meetings;

/// <summary>Why somebody present does not count towards the quorum, or is not known to.</summary>
public enum UncountedReason
{
    /// <summary>Who they are is not stated.</summary>
    PersonNotKnown,

    /// <summary>They were not a member on the day, nor came in place of one; participants, observers and others who attend never count.</summary>
    NotMember,

    /// <summary>Whether they were a member on the day is not known.</summary>
    MembershipNotKnown,

    /// <summary>They took no part in the item because of a conflict of interest.</summary>
    Conflicted,

    /// <summary>They are counted already: one person counts once.</summary>
    AlreadyCounted,

    /// <summary>They came in place of somebody who was not a member on the day.</summary>
    SubstituteForNonMember,

    /// <summary>The member they came in place of was there, or somebody else already stands for that member.</summary>
    MemberAlreadyCounted,

    /// <summary>The constitution does not let the holder of that seat send a substitute who votes.</summary>
    SubstituteNotAllowed,

    /// <summary>Substitutes do not count towards the quorum under the constitution.</summary>
    SubstitutesDoNotCount,

    /// <summary>Whoever presided did not permit the substitute; that a permission is needed rests on unverified text, so that this is never settled.</summary>
    SubstituteNotPermitted,

    /// <summary>Whether they count as a substitute is not known.</summary>
    SubstituteNotKnown,
}
