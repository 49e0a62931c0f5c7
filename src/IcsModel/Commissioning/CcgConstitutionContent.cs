namespace IcsModel.Commissioning;

/// <summary>What the constitution of a clinical commissioning group has to provide for (Part 1 of Schedule 1A and section 14Z2(3) of the National Health Service Act 2006).</summary>
public enum CcgConstitutionContent
{
    /// <summary>The name of the group.</summary>
    Name,

    /// <summary>Its members.</summary>
    Members,

    /// <summary>Its area.</summary>
    Area,

    /// <summary>How functions are discharged.</summary>
    DischargeOfFunctions,

    /// <summary>How decisions are taken.</summary>
    DecisionProcedure,

    /// <summary>How decisions are made in the open.</summary>
    Transparency,

    /// <summary>How conflicts of interest are dealt with.</summary>
    ConflictsArrangements,

    /// <summary>How every member takes part.</summary>
    MemberParticipation,

    /// <summary>The arrangements for involving the public.</summary>
    PublicInvolvementArrangements,

    /// <summary>The principles followed in involving the public.</summary>
    PublicInvolvementPrinciples,

    /// <summary>The governing body.</summary>
    GoverningBody,
}
