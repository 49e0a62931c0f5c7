namespace IcsModel.Law;

/// <summary>The kind of text an <see cref="Instrument"/> is.</summary>
public enum InstrumentKind
{
    /// <summary>An Act of the United Kingdom Parliament.</summary>
    Act,

    /// <summary>A statutory instrument: regulations, rules or an order.</summary>
    StatutoryInstrument,

    /// <summary>Guidance, policy, an announcement or another published document without legislative effect.</summary>
    Guidance,

    /// <summary>A judgment, or a line of judgments.</summary>
    CaseLaw,

    /// <summary>A Bill before Parliament.</summary>
    Bill,

    /// <summary>No text of its own: a conclusion this library draws from other instruments.</summary>
    Derived,

    /// <summary>A legal instrument of another kind, such as assimilated law or an order that is not a statutory instrument.</summary>
    Other,
}
