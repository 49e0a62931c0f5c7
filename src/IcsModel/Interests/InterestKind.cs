namespace IcsModel.Interests;

/// <summary>The kinds of interest (NHS England guidance on managing conflicts of interest).</summary>
public enum InterestKind
{
    /// <summary>A financial interest.</summary>
    Financial,

    /// <summary>A professional interest that is not financial.</summary>
    NonFinancialProfessional,

    /// <summary>A personal interest that is not financial.</summary>
    NonFinancialPersonal,

    /// <summary>An interest through somebody close.</summary>
    Indirect,
}
