namespace IcsModel.JointWorking;

/// <summary>A pooled fund of an arrangement.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record PooledFund
{
    /// <summary>The contributions.</summary>
    public FactList<FundContribution> Contributions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<FundContribution>.Unknown;

    /// <summary>Whether it is spent only on the functions concerned, or null while not known.</summary>
    public bool? SpentOnTheFunctions { get; init; }

    /// <summary>The partner that hosts it, or null while not known.</summary>
    public Body? Host { get; init; }

    /// <summary>Whether a pool manager is appointed, or null while not known.</summary>
    public bool? ManagerAppointed { get; init; }

    /// <summary>Whether quarterly reports are made, or null while not known.</summary>
    public bool? QuarterlyReports { get; init; }

    /// <summary>Whether an annual return is made, or null while not known.</summary>
    public bool? AnnualReturn { get; init; }
}
