namespace IcsModel.Commissioning;

/// <summary>The functions of a governing body (section 14L(2) and (3) of the National Health Service Act 2006).</summary>
public enum GoverningBodyFunction
{
    /// <summary>Making sure that the group has proper arrangements for acting effectively, efficiently and economically and for good governance.</summary>
    Assurance,

    /// <summary>Settling pay, fees and allowances, pensions included.</summary>
    Remuneration,

    /// <summary>Another function that the constitution or regulations give it.</summary>
    Other,
}
