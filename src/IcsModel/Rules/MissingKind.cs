namespace IcsModel.Rules;

/// <summary>What kind of thing would settle an undetermined outcome.</summary>
public enum MissingKind
{
    /// <summary>A fact that can be looked up and stated.</summary>
    Fact,

    /// <summary>A recorded statement by an accountable person or group.</summary>
    Attestation,

    /// <summary>An event that has not happened, or is not recorded, yet.</summary>
    PendingEvent,

    /// <summary>A verified text of the rule's source.</summary>
    SourceUnverified,

    /// <summary>A person's judgement.</summary>
    Judgement,
}
