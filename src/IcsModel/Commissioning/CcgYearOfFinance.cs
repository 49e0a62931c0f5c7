using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>The money of a clinical commissioning group in a financial year (sections 223G to 223I of the National Health Service Act 2006).</summary>
/// <remarks>Amounts are in thousands of pounds. Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CcgYearOfFinance
{
    /// <summary>The calendar year in which the financial year begins, or null while not known.</summary>
    public int? Year { get; init; }

    /// <summary>The first day of the year, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after the year, or null while not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What NHS England allotted, in thousands of pounds, or null while not known.</summary>
    public int? Allotted { get; init; }

    /// <summary>What else was received, in thousands of pounds, or null while not known.</summary>
    public int? OtherReceipts { get; init; }

    /// <summary>What was spent, in thousands of pounds, or null while not known.</summary>
    public int? Spent { get; init; }

    /// <summary>The directed limit on capital resources, in thousands of pounds, or null while not known.</summary>
    public int? CapitalLimit { get; init; }

    /// <summary>The capital resources used, in thousands of pounds, or null while not known.</summary>
    public int? CapitalUsed { get; init; }

    /// <summary>The directed limit on revenue resources, in thousands of pounds, or null while not known.</summary>
    public int? RevenueLimit { get; init; }

    /// <summary>The revenue resources used, in thousands of pounds, or null while not known.</summary>
    public int? RevenueUsed { get; init; }
}
