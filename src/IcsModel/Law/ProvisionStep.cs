namespace IcsModel.Law;

/// <summary>One step on the way to a provision: a schedule, a paragraph, a bracketed letter.</summary>
internal sealed record ProvisionStep(ProvisionUnit Unit, string Label);

/// <summary>The three ways a bracketed or bare label can be numbered.</summary>
internal enum LabelStyle
{
    Number,
    Letter,
    Roman,
}
