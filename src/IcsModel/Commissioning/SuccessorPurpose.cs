namespace IcsModel.Commissioning;

/// <summary>For what the successor of a clinical commissioning group is asked (regulation 1(2) of S.I. 2022/734).</summary>
public enum SuccessorPurpose
{
    /// <summary>Directions on primary medical and ophthalmic functions (regulation 22).</summary>
    PrimaryCareDirections,

    /// <summary>Annual reports (regulation 23).</summary>
    AnnualReport,

    /// <summary>Accounts (regulation 28).</summary>
    Accounts,

    /// <summary>Winding up the affairs of the group (regulation 30).</summary>
    WindingUp,

    /// <summary>Complaints (regulation 31).</summary>
    Complaints,

    /// <summary>Secure accommodation (regulation 32).</summary>
    SecureAccommodation,

    /// <summary>The forward plan (regulation 33).</summary>
    ForwardPlan,

    /// <summary>Anything else.</summary>
    Other,
}
