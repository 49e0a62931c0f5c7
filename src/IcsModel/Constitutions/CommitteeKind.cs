namespace IcsModel.Constitutions;

/// <summary>The kinds of committee that rules tell apart.</summary>
public enum CommitteeKind
{
    /// <summary>The audit committee.</summary>
    Audit,

    /// <summary>The remuneration committee.</summary>
    Remuneration,

    /// <summary>A joint committee with another body (section 65Z6), which Schedule 1B paragraph 11 does not govern (interpretation).</summary>
    Joint,

    /// <summary>Any other committee or sub-committee.</summary>
    Other,
}
