using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>Dates and sources that the definitions of rules about clinical commissioning groups share.</summary>
internal static class CcgDefinitions
{
    private const string Group = "Clinical commissioning group";
    private static readonly LocalDate LastDayAfter = new(2022, 7, 1);

    /// <summary>From the first day the first provisions were in force to the abolition of the groups.</summary>
    internal static ValueList<EffectivePeriod> FromFirstProvisions { get; } = Until(new(2012, 10, 1));

    /// <summary>From the first day the groups commissioned to their abolition.</summary>
    internal static ValueList<EffectivePeriod> FromFirstGroups { get; } = Until(new(2013, 4, 1));

    /// <summary>The first day of the lighter rules on governing bodies (S.I. 2022/316).</summary>
    internal static LocalDate SecondEra { get; } = new(2022, 4, 14);

    internal static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    internal static Citation Regulations(string provision) => new(Instruments.CcgRegulations2012, provision);

    /// <summary>The days from a first day to the abolition of the groups.</summary>
    internal static ValueList<EffectivePeriod> Until(LocalDate first) => [EffectivePeriod.Between(first, LastDayAfter)];

    /// <summary>A rule of the Act in force from the first groups on.</summary>
    internal static RuleDefinition OfAct(string id, string title, string provision) => Of(id, title, Act(provision), LegalForce.Statute, FromFirstGroups);

    /// <summary>A rule of the regulations in force from the first provisions on.</summary>
    internal static RuleDefinition OfRegulations(string id, string title, string provision) =>
        Of(id, title, Regulations(provision), LegalForce.Regulation, FromFirstProvisions);

    private static RuleDefinition Of(string id, string title, Citation citation, LegalForce force, ValueList<EffectivePeriod> days) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = citation,
        Force = force,
        Kind = ProvisionKind.Duty,
        InForce = days,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = Group,
        Asks = string.Empty,
        Decides = string.Empty,
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
