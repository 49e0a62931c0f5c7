using System.Globalization;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Stages;

/// <summary>A rule about the stages of a system.</summary>
internal abstract class StageRule(RuleDefinition definition, OutcomeWords words) : CommissioningRule(definition)
{
    private protected override string Message(in CommissioningFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in CommissioningFacts facts, Decision decision) => words.Remedy;

    private protected static string Pointer(int stage) => "/stages/" + stage.ToString(CultureInfo.InvariantCulture);
}
