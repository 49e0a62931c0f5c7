using IcsModel.Law;

namespace IcsModel.Organisations;

/// <summary>That an organisation belongs to another: a board or trust to a region, a sub-ICB location to a board.</summary>
/// <param name="Kind">What the other is.</param>
/// <param name="Code">Its ODS code, or for a region its ONS code.</param>
/// <param name="Period">The days on which it does, or null where they are not known.</param>
public sealed record Affiliation(OrganisationKind Kind, string Code, EffectivePeriod? Period);
