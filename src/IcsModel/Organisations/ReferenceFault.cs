namespace IcsModel.Organisations;

/// <summary>What is odd about the code by which a document refers to an organisation.</summary>
public enum ReferenceFault
{
    /// <summary>The register holds no organisation of the kind with the code.</summary>
    Unknown,

    /// <summary>The organisation did not exist yet on the day.</summary>
    NotYetEstablished,

    /// <summary>The organisation no longer existed on the day.</summary>
    NoLongerExisting,
}
