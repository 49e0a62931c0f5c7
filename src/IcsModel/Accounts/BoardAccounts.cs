namespace IcsModel.Accounts;

/// <summary>The accounts and records that a board keeps (Schedule 1B paragraph 22).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record BoardAccounts
{
    /// <summary>A statement of the accountable officer or the auditor that proper accounts and records are kept, or null while not known.</summary>
    public Attestation? ProperRecords { get; init; }

    /// <summary>The accounts of financial years.</summary>
    public FactList<AnnualAccounts> Years { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AnnualAccounts>.Unknown;

    /// <summary>The accounts of other periods that NHS England directed.</summary>
    public FactList<ExtraPeriodAccounts> ExtraPeriods { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ExtraPeriodAccounts>.Unknown;

    /// <summary>The directions on methods, principles, form and content.</summary>
    public FactList<AccountingDirection> Directions { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<AccountingDirection>.Unknown;
}
