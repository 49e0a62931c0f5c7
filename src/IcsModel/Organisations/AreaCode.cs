using IcsModel.Law;

namespace IcsModel.Organisations;

/// <summary>A code that the area of an organisation has or had.</summary>
/// <param name="Code">The code.</param>
/// <param name="Period">The days on which it was the code, or null where they are not known.</param>
public sealed record AreaCode(OnsCode Code, EffectivePeriod? Period);
