using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-006 and -007: the trusts and the board have regard to guidance, which a recorded statement shows.</summary>
internal sealed class GuidanceRegardRule(
    RuleDefinition definition, Func<InvolvementArrangements, Attestation?> read, string property, string who) : SystemRule(definition)
{
    private readonly OutcomeWords words = new()
    {
        Satisfied = $"It is recorded that {who} had regard to the guidance.",
        NotApplicable = $"Nothing is asked of {who}.",
        Undetermined = $"No dated statement is recorded that {who} had regard to the guidance.",
    };

    internal static GuidanceRegardRule OfTrusts { get; } = new(
        InvolvementDefinitions.BoardDuty("INV-006", "Trusts have regard to guidance on their duty to involve users", "s. 242(1G)") with
        {
            InForce = [EffectivePeriod.Since(new NodaTime.LocalDate(2009, 1, 1))],
            Confidence = Confidence.Partly,
            Bearer = "NHS trusts and NHS foundation trusts",
            Asks = "Trusts have regard to guidance of the Secretary of State on involving users.",
            Decides = "Looks for a dated statement by a named person or body; regard cannot be seen from outside.",
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        arrangements => arrangements.TrustsRegardGuidance,
        "trustsRegardGuidance",
        "the trusts");

    internal static GuidanceRegardRule OfBoard { get; } = new(
        InvolvementDefinitions.BoardDuty("INV-007", "Board has regard to guidance on its functions", "s. 14Z51(2)") with
        {
            Asks = "The board has regard to guidance of NHS England on its functions, that on working with people and communities included.",
            Decides = "Looks for a dated statement by a named person or body; regard cannot be seen from outside.",
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        arrangements => arrangements.BoardRegardsGuidance,
        "boardRegardsGuidance",
        "the board");

    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var statement = facts.System.Involvement is { } arrangements ? read(arrangements) : null;
        if (statement?.By is not null && facts.HasHappened(statement.On))
        {
            review.Meets()?.Saw($"The statement is of {BoardWords.Iso(statement.On!.Value)}.");
        }
        else
        {
            review.Opens(Reason.AttestationMissing)?.Missing(MissingKind.Attestation, "/involvement/" + property, $"a dated statement by a named person or body that {who} had regard to the guidance");
        }
    }

    private protected override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;
}
