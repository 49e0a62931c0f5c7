namespace IcsModel.Eligibility;

/// <summary>The criteria by which NHS England's model constitution disqualifies people from membership (clause 3.2).</summary>
public enum DisqualificationCriterion
{
    /// <summary>Membership of the House of Commons (clause 3.2.1).</summary>
    MemberOfParliament,

    /// <summary>A conviction with a sentence of imprisonment (clause 3.2.3).</summary>
    Conviction,

    /// <summary>A bankruptcy restrictions order or interim order, or its Scottish or Northern Irish counterpart (clause 3.2.4).</summary>
    BankruptcyRestrictions,

    /// <summary>Dismissal from paid employment by a health service body (clause 3.2.5).</summary>
    Dismissal,

    /// <summary>An office in a health service body ended on one of the stated grounds (clause 3.2.6).</summary>
    RemovalFromHealthServiceOffice,

    /// <summary>A sanction by the regulator of a profession that has not been lifted; unverified.</summary>
    ProfessionalSanction,

    /// <summary>Disqualification from being a company director; unverified.</summary>
    DirectorDisqualification,

    /// <summary>Removal as a charity trustee for misconduct or mismanagement; unverified.</summary>
    CharityTrusteeRemoval,

    /// <summary>Removal or suspension from managing a body under Scottish charity law; unverified.</summary>
    ScottishCharityRemoval,
}
