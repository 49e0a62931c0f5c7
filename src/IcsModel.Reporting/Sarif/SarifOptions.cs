namespace IcsModel.Reporting.Sarif;

/// <summary>What a SARIF log holds beside the requirements found unmet.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record SarifOptions
{
    /// <summary>Whether rules left undetermined are results too, of kind <c>open</c> and level <c>none</c>; off unless asked for.</summary>
    public bool WithUndetermined { get; init; }
}
