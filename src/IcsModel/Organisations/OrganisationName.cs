using IcsModel.Law;

namespace IcsModel.Organisations;

/// <summary>A name that an organisation has or had.</summary>
/// <param name="Text">The name.</param>
/// <param name="Period">The days on which it was the name, or null where they are not known.</param>
public sealed record OrganisationName(string Text, EffectivePeriod? Period);
