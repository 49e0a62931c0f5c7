using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Strategies.Guidance;

/// <summary>GSTRAT-20: an initial strategy by December 2022, so that it could shape the first joint forward plans.</summary>
internal sealed class InitialStrategyRule() : PreparedDocumentRule(
    new RuleDefinition
    {
        Id = new RuleId("GSTRAT-20"),
        Title = "Initial strategy by December 2022 to inform first plans",
        Citation = StrategyDefinitions.Guidance("publication and review (non-statutory part)"),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Indicator,
        InForce = [EffectivePeriod.Between(StrategyDefinitions.FirstGuidance, new LocalDate(2023, 1, 1))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = StrategyDefinitions.Partnership,
        Asks = "An initial strategy is there by December 2022 where it is to shape the first joint forward plans.",
        Decides = "Looks for a strategy adopted on or before the date; as the guidance left it to the partnership, its absence is never held against it.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    DocumentKind.IntegratedCareStrategy)
{
    private protected override bool AsksReplaced => true;

    private protected override void Look(in SystemFacts facts, ref Review review, in PreparedDocument document)
    {
        if (document.IsSure)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(document.Call)} was adopted on {BoardWords.Iso(document.Finished)}.");
        }
        else
        {
            review.Opens()?.Missing(document.Pointer + "/adoptedOn", $"the day on which {document.Call} was adopted");
        }
    }

    private protected override void LookWhereNoneIs(in SystemFacts facts, ref Review review) =>
        review.Opens(Reason.PendingEvent)
            ?.Missing(MissingKind.PendingEvent, "/strategies", "the adoption of an initial strategy by the end of December 2022")
            .Remark("The guidance left it to the partnership whether its strategy was to shape the first plans.");

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "An initial strategy was adopted in time to shape the first joint forward plans.",
            { Outcome: Outcome.NotApplicable } => NoneAsked(decision),
            { Reason: Reason.PendingEvent } => "No initial strategy is adopted yet.",
            _ => "Whether an initial strategy was adopted is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Adopt an initial strategy.";
}
