using IcsModel.Systems;

namespace IcsModel.Validation.Tests;

/// <summary>The lawful system with one fact that cannot be true, and what the validator should find where.</summary>
public sealed record SystemShapeFault(string Code, string Property, IntegratedCareSystem System);
