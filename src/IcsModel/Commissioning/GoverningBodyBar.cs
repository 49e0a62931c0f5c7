namespace IcsModel.Commissioning;

/// <summary>What disqualifies a person from a governing body (Schedule 5 to S.I. 2012/1631).</summary>
public enum GoverningBodyBar
{
    /// <summary>A member of Parliament, of the European Parliament or of the London Assembly.</summary>
    Parliament,

    /// <summary>A member of a local authority.</summary>
    Councillor,

    /// <summary>A supplier to the group of support or facilities for commissioning, or someone in such a supplier; health services commissioned by the group are no such support.</summary>
    SupportSupplier,

    /// <summary>A sentence of three months of imprisonment or more, suspended or not, without the option of a fine, in the five years before the proposed appointment.</summary>
    Sentence,

    /// <summary>An order restricting a bankrupt.</summary>
    BankruptcyRestrictions,

    /// <summary>A dismissal, other than for redundancy, from paid work with a body of the health service in the five years before the proposed appointment.</summary>
    Dismissal,

    /// <summary>A sanction of a regulator of health professionals.</summary>
    ProfessionalSanction,

    /// <summary>A disqualification as company director.</summary>
    DirectorDisqualification,

    /// <summary>A removal as trustee of a charity.</summary>
    CharityRemoval,
}
