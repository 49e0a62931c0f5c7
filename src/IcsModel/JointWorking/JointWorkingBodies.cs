namespace IcsModel.JointWorking;

/// <summary>Which kinds of bodies the powers of joint working are open to (sections 65Z5 and 75 of the National Health Service Act 2006).</summary>
internal static class JointWorkingBodies
{
    /// <summary>Whether bodies of a kind are relevant bodies, whose functions may be arranged for.</summary>
    /// <remarks>No body is known to be prescribed as a further relevant body; a public body of another kind might be.</remarks>
    internal static Standing Relevant(BodyKind? kind) =>
        kind switch
        {
            null => Standing.NotKnown,
            BodyKind.NhsEngland or BodyKind.IntegratedCareBoard or BodyKind.NhsTrust or BodyKind.NhsFoundationTrust => Standing.Open,
            { } known => MayBePrescribed(known) ? Standing.Unverified : Standing.Closed,
        };

    /// <summary>Whether bodies of a kind may exercise a function of a relevant body, alone or with it.</summary>
    /// <remarks>
    /// Relevant bodies, local authorities and combined authorities may. Whether combined county authorities do, and that a district council in a county with a
    /// county council does not, rests on no text seen.
    /// </remarks>
    internal static Standing Counterparty(BodyKind? kind) =>
        kind switch
        {
            BodyKind.LocalAuthority or BodyKind.CombinedAuthority => Standing.Open,
            BodyKind.CombinedCountyAuthority or BodyKind.TwoTierDistrict => Standing.Unverified,
            _ => Relevant(kind),
        };

    /// <summary>Whether bodies of a kind are NHS bodies that may be partners under section 75; the present list rests on no text seen.</summary>
    internal static Standing Section75NhsBody(BodyKind? kind) => kind == BodyKind.LocalHealthBoard ? Standing.Unverified : Relevant(kind);

    /// <summary>Whether bodies of a kind are local authorities that may be partners under section 75: more than the responsible ones are.</summary>
    internal static Standing Section75Council(BodyKind? kind) =>
        kind switch
        {
            null => Standing.NotKnown,
            BodyKind.LocalAuthority or BodyKind.TwoTierDistrict => Standing.Open,
            BodyKind.CombinedAuthority or BodyKind.CombinedCountyAuthority or BodyKind.Other => Standing.Unverified,
            _ => Standing.Closed,
        };

    /// <summary>Whether bodies of a kind are councils, whose own functions do not pass to the NHS under section 65Z5.</summary>
    internal static bool IsCouncil(BodyKind? kind) => kind is BodyKind.LocalAuthority or BodyKind.TwoTierDistrict;

    /// <summary>Of two standings the one that counts when both are needed.</summary>
    internal static Standing Worse(Standing one, Standing other) => one > other ? one : other;

    private static bool MayBePrescribed(BodyKind kind) =>
        kind is BodyKind.SpecialHealthAuthority or BodyKind.CareQualityCommission or BodyKind.NhsDigital or BodyKind.HealthServicesSafetyInvestigationsBody
            or BodyKind.HumanTissueAuthority or BodyKind.HumanFertilisationAndEmbryologyAuthority or BodyKind.NationalInstituteForHealthAndCareExcellence
            or BodyKind.SecretaryOfState or BodyKind.CivilService or BodyKind.Other;
}
