namespace IcsModel.Commissioning;

/// <summary>What NHS England can do about a failing clinical commissioning group (section 14Z21 of the National Health Service Act 2006), and what is no such thing.</summary>
public enum CcgInterventionKind
{
    /// <summary>Special measures, a label of the yearly assessment and no direction.</summary>
    SpecialMeasures,

    /// <summary>A direction how or when to discharge functions.</summary>
    Direction,

    /// <summary>The group or its accountable officer is stopped from performing functions, which NHS England exercises itself.</summary>
    FunctionsStopped,

    /// <summary>The group is stopped from performing functions, which another group exercises.</summary>
    FunctionsHandedOver,

    /// <summary>The accountable officer is replaced.</summary>
    OfficerReplaced,

    /// <summary>The constitution is varied.</summary>
    ConstitutionVaried,

    /// <summary>The group is dissolved.</summary>
    Dissolution,
}
