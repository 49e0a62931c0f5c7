namespace IcsModel.Law;

/// <summary>How far a requirement can be checked from stated facts.</summary>
public enum CheckKind
{
    /// <summary>The facts decide it.</summary>
    Automatic,

    /// <summary>A record or attestation that it was done can be asked for.</summary>
    Evidence,

    /// <summary>There is nothing to check.</summary>
    None,

    /// <summary>Only a person can decide it.</summary>
    Judgement,
}
