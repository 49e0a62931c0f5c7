namespace IcsModel.Strategies;

/// <summary>How a strategy says that needs will be met.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record NeedResponse
{
    /// <summary>The ids of the needs it answers.</summary>
    public FactList<string> Needs { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>How they are to be met, or null while not known.</summary>
    public string? HowMet { get; init; }

    /// <summary>The bodies whose functions are to meet them.</summary>
    public FactList<Body> ByFunctionsOf { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<Body>.Unknown;
}
