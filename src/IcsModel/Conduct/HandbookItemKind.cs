namespace IcsModel.Conduct;

/// <summary>What the governance handbook holds (model constitution clause 1.7.3).</summary>
public enum HandbookItemKind
{
    /// <summary>The scheme of reservation and delegation.</summary>
    SchemeOfReservationAndDelegation,

    /// <summary>The functions and decisions map.</summary>
    FunctionsAndDecisionsMap,

    /// <summary>The standing financial instructions.</summary>
    StandingFinancialInstructions,

    /// <summary>The terms of reference of all committees and sub-committees that exercise functions.</summary>
    CommitteeTermsOfReference,

    /// <summary>The terms of reference of joint committees.</summary>
    JointCommitteeTermsOfReference,

    /// <summary>The delegation arrangements under section 65Z5.</summary>
    DelegationArrangements,

    /// <summary>The up-to-date list of eligible providers of primary medical services.</summary>
    EligiblePrimaryMedicalProviders,

    /// <summary>The policy on standards of business conduct.</summary>
    StandardsOfBusinessConductPolicy,

    /// <summary>The policy on conflicts of interest.</summary>
    ConflictsOfInterestPolicy,

    /// <summary>The policy on public involvement; unverified as an item.</summary>
    PublicInvolvementPolicy,
}
