namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-023: the constitution contains a power to vary it and the procedure for doing so.</summary>
internal sealed class VariationPowerClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-023",
        "Constitution contains a power to vary it and the procedure",
        "para. 15(1)",
        asks: "The constitution contains a power to vary it, under a procedure that it lays down itself.",
        decides: Decides),
    new("/constitution/variationPower/power", "a power to vary it", constitution => constitution.VariationPower?.Power),
    new("/constitution/variationPower/procedure", "the procedure for varying it", constitution => constitution.VariationPower?.Procedure));

/// <summary>ICB-CON-024: NHS England can vary the constitution itself, and approves every other variation before it is made.</summary>
internal sealed class VariationApprovalClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-024",
        "Constitution lets NHS England vary it and needs its approval beforehand",
        "para. 15(2)(a), (b)",
        asks: "Under the constitution NHS England can vary it on its own initiative, and any other variation needs its approval before it is made.",
        decides: Decides),
    new("/constitution/variationPower/byNhsEngland", "that NHS England can vary it on its own initiative", constitution => constitution.VariationPower?.ByNhsEngland),
    new("/constitution/variationPower/priorApproval", "that any other variation needs NHS England's approval beforehand", constitution => constitution.VariationPower?.PriorApproval));
