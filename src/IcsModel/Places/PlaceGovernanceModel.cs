namespace IcsModel.Places;

/// <summary>The models of governance at place (ICS design framework, June 2021).</summary>
public enum PlaceGovernanceModel
{
    /// <summary>A consultative forum, which decides nothing.</summary>
    ConsultativeForum,

    /// <summary>A committee of the integrated care board, which decides functions of the board only.</summary>
    BoardCommittee,

    /// <summary>A joint committee, which decides functions made joint.</summary>
    JointCommittee,

    /// <summary>A person to whom authority is delegated; named from memory.</summary>
    IndividualWithDelegatedAuthority,

    /// <summary>A lead provider; named from memory.</summary>
    LeadProvider,
}
