namespace IcsModel.Tests.Governance;

/// <summary>Cases of the rules about eligibility, appointment and terms of office.</summary>
internal static class EligibilityCases
{
    internal static readonly RuleCase[] All =
    [
    ];
}
