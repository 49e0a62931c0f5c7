namespace IcsModel.Commissioning;

/// <summary>What had to be completed for a clinical commissioning group after it ended.</summary>
public enum ClosingReportKind
{
    /// <summary>An annual report (regulation 23 of S.I. 2022/734).</summary>
    AnnualReport,

    /// <summary>Accounts (regulation 28).</summary>
    Accounts,
}
