namespace IcsModel.Organisations;

/// <summary>The kinds of organisations and areas in the register; bodies first, in the order in which one is preferred where a code or name fits several.</summary>
public enum OrganisationKind
{
    /// <summary>An integrated care board (section 14Z25 of the National Health Service Act 2006), from 1 July 2022.</summary>
    IntegratedCareBoard,

    /// <summary>A clinical commissioning group (section 14A of that Act as it stood), from 1 April 2013 until 1 July 2022.</summary>
    ClinicalCommissioningGroup,

    /// <summary>An NHS trust in England established under section 25 of that Act.</summary>
    NhsTrust,

    /// <summary>An NHS foundation trust.</summary>
    NhsFoundationTrust,

    /// <summary>A county council, unitary authority, metropolitan district, London borough or the like: what the Act calls a responsible local authority where its area is an integrated care board's in whole or part.</summary>
    ResponsibleLocalAuthority,

    /// <summary>A region of NHS England.</summary>
    NhsEnglandRegion,

    /// <summary>A part of a board's area that is counted apart and has the code of a last clinical commissioning group; no body in law.</summary>
    SubIcbLocation,

    /// <summary>A sustainability and transformation partnership or designated integrated care system before 1 July 2022; no body in law.</summary>
    NonStatutorySystem,
}
