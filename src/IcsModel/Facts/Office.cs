namespace IcsModel;

/// <summary>The offices of an integrated care board that appoint, approve or act.</summary>
public enum Office
{
    /// <summary>The chair.</summary>
    Chair,

    /// <summary>The chief executive.</summary>
    ChiefExecutive,

    /// <summary>The deputy chair, an office of NHS England's model constitution and not of the Act.</summary>
    DeputyChair,
}
