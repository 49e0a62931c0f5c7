using NodaTime;

namespace IcsModel.Accounts;

/// <summary>The accounts of one financial year (Schedule 1B paragraph 22(2)).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record AnnualAccounts
{
    /// <summary>The first day they cover, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day they no longer cover, or null while not known.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The day they were prepared, or null while not known.</summary>
    public LocalDate? PreparedOn { get; init; }

    /// <summary>Whether they have been prepared; false says that they have not, or null while not known.</summary>
    public bool? IsPrepared { get; init; }

    /// <summary>The day of the auditor's report, or null while not known.</summary>
    public LocalDate? AuditedOn { get; init; }

    /// <summary>Whether they have been audited under the Act of 2014; false says that they have not, or null while not known.</summary>
    public bool? IsAudited { get; init; }

    /// <summary>The last day on which the audited accounts must reach NHS England under its direction, or null while not known.</summary>
    public LocalDate? AuditedDueOn { get; init; }

    /// <summary>Whether the audited accounts were sent; false says that they were not, or null while not known.</summary>
    public bool? AuditedSent { get; init; }

    /// <summary>The day the audited accounts were sent, or null while not known.</summary>
    public LocalDate? AuditedSentOn { get; init; }

    /// <summary>Whether NHS England directed that unaudited accounts be sent, or null while not known.</summary>
    public bool? UnauditedDirected { get; init; }

    /// <summary>The last day on which the unaudited accounts must reach NHS England, or null while not known.</summary>
    public LocalDate? UnauditedDueOn { get; init; }

    /// <summary>Whether the unaudited accounts were sent; false says that they were not, or null while not known.</summary>
    public bool? UnauditedSent { get; init; }

    /// <summary>The day the unaudited accounts were sent, or null while not known.</summary>
    public LocalDate? UnauditedSentOn { get; init; }
}
