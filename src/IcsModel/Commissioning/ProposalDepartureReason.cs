namespace IcsModel.Commissioning;

/// <summary>Why NHS England may settle the first constitution otherwise than proposed (section 14Z26(4) and (5)).</summary>
public enum ProposalDepartureReason
{
    /// <summary>It thinks the proposal inappropriate.</summary>
    Inappropriate,

    /// <summary>It thinks the consultation inadequate.</summary>
    ConsultationInadequate,

    /// <summary>No proposal came within a reasonable time.</summary>
    NoProposalInReasonableTime,

    /// <summary>Another reason.</summary>
    Other,
}
