namespace IcsModel.Establishment;

/// <summary>The grounds on which NHS England could settle the constitution of a first board itself (section 14Z26(4), (5)).</summary>
public enum OwnConstitutionGround
{
    /// <summary>The constitution proposed was not appropriate.</summary>
    NotAppropriate,

    /// <summary>The groups had not consulted sufficiently on it.</summary>
    ConsultationInsufficient,

    /// <summary>No proposal came within a reasonable time.</summary>
    NoProposalInTime,
}
