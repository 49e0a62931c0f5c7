namespace IcsModel.Law;

/// <summary>How strongly a requirement binds; it decides how serious it is not to meet it.</summary>
public enum LegalForce
{
    /// <summary>An Act of Parliament.</summary>
    Statute,

    /// <summary>Regulations or an order made under an Act.</summary>
    Regulation,

    /// <summary>Guidance that an Act obliges the body to follow or to have regard to.</summary>
    StatutoryGuidance,

    /// <summary>A principle laid down by the courts.</summary>
    CaseLaw,

    /// <summary>A rule the body has given itself in its constitution or standing orders.</summary>
    LocalConstitution,

    /// <summary>Policy of NHS England or of the government, the model constitution included.</summary>
    Policy,

    /// <summary>Advice that nobody is bound by.</summary>
    GoodPractice,

    /// <summary>A provision of a Bill, or one enacted and not yet commenced.</summary>
    Proposed,

    /// <summary>A rule of sense rather than of law: the stated facts must not contradict each other.</summary>
    Structural,
}
