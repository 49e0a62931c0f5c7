namespace IcsModel.Strategies;

/// <summary>The documents that rules on strategies ask the same things of.</summary>
internal enum DocumentKind
{
    /// <summary>An integrated care strategy (section 116ZB).</summary>
    IntegratedCareStrategy,

    /// <summary>A joint strategic needs assessment (section 116).</summary>
    NeedsAssessment,

    /// <summary>A joint local health and wellbeing strategy (section 116A).</summary>
    LocalStrategy,
}
