using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Constitutions;

/// <summary>Dates and sources that the definitions of rules about constitutions share.</summary>
internal static class ConstitutionDefinitions
{
    /// <summary>The day Part 1 of Schedule 1B came into force, before any board existed.</summary>
    private static ValueList<EffectivePeriod> FromPart1 { get; } = [EffectivePeriod.Since(new LocalDate(2022, 5, 9))];

    /// <summary>What Part 1 of Schedule 1B makes a constitution provide.</summary>
    internal static RuleDefinition Part1(string id, string title, string paragraph, string asks, string decides) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = BoardDefinitions.Schedule1B(paragraph),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = FromPart1,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB; NHS England as order-maker",
        Asks = asks,
        Decides = decides,
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
