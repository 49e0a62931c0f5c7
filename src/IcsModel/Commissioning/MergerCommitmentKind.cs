namespace IcsModel.Commissioning;

/// <summary>What the merging groups promised about the group that follows them.</summary>
/// <remarks>The kinds are those of the commitments published for Kent and Medway in 2019.</remarks>
public enum MergerCommitmentKind
{
    /// <summary>General practitioners are always the majority of the governing body.</summary>
    GeneralPracticeMajority,

    /// <summary>At least one general practitioner from each former area sits on it, for the first two years at least.</summary>
    PractitionerOfEachArea,

    /// <summary>After that the governing body reviews election by area.</summary>
    ReviewOfElectionByArea,

    /// <summary>Strong clinical input and the voice of patients and the public at every level.</summary>
    VoiceAtEveryLevel,

    /// <summary>Something else.</summary>
    Other,
}
