using NodaTime;

namespace IcsModel.Accounts;

/// <summary>An agreement described as an externally financed development agreement (Schedule 1B paragraph 21).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record DevelopmentAgreement
{
    /// <summary>An id of the agreement, unique on the board; or null.</summary>
    public string? Id { get; init; }

    /// <summary>The day it was made, or null while not known.</summary>
    public LocalDate? MadeOn { get; init; }

    /// <summary>Whether the board treats it as externally financed, or null while not known.</summary>
    public bool? DescribedAsExternallyFinanced { get; init; }

    /// <summary>Who certified it, or null while not known.</summary>
    public Actor? CertifiedBy { get; init; }

    /// <summary>The day of the certificate, or null while not known.</summary>
    public LocalDate? CertifiedOn { get; init; }

    /// <summary>Whether the certificate is in writing, or null while not known.</summary>
    public bool? CertifiedInWriting { get; init; }

    /// <summary>Whether there is a certificate; false says that there is none, or null while not known.</summary>
    public bool? IsCertified { get; init; }
}
