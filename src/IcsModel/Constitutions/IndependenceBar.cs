namespace IcsModel.Constitutions;

/// <summary>How a constitution bars appointments that could reasonably be seen as undermining the independence of the health service (Schedule 1B paragraphs 4 and 11(4)(b)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record IndependenceBar
{
    /// <summary>Whether it binds everybody who appoints, or null while not known.</summary>
    public Clause? BindsEveryAppointor { get; init; }

    /// <summary>Whether it reaches involvement with the private healthcare sector, or null while not known.</summary>
    public Clause? CoversPrivateHealthcare { get; init; }

    /// <summary>Whether it reaches any other reason as well, or null while not known.</summary>
    public Clause? CoversOtherReasons { get; init; }
}
