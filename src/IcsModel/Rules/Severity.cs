using IcsModel.Law;

namespace IcsModel.Rules;

/// <summary>How grave an unmet requirement is, from least to most; it follows from the legal force of the rule and from nothing else.</summary>
public enum Severity
{
    /// <summary>Good practice or proposed law.</summary>
    Note,

    /// <summary>NHS England policy and its model constitution.</summary>
    Advisory,

    /// <summary>Statutory guidance, case law or the body's own constitution; a recorded reason can explain it.</summary>
    Departure,

    /// <summary>An Act or regulations.</summary>
    Breach,

    /// <summary>Facts that contradict each other; fails a run as a breach does.</summary>
    Inconsistency,
}

/// <summary>From legal force to severity.</summary>
public static class Severities
{
    /// <summary>How grave it is when a rule of this force is not satisfied.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="force"/> is none of the defined values.</exception>
    public static Severity Of(LegalForce force) =>
        force switch
        {
            LegalForce.Statute or LegalForce.Regulation => Severity.Breach,
            LegalForce.StatutoryGuidance or LegalForce.CaseLaw or LegalForce.LocalConstitution => Severity.Departure,
            LegalForce.Policy => Severity.Advisory,
            LegalForce.GoodPractice or LegalForce.Proposed => Severity.Note,
            LegalForce.Structural => Severity.Inconsistency,
            _ => throw new ArgumentOutOfRangeException(nameof(force), force, "Name one of the defined legal forces."),
        };
}
