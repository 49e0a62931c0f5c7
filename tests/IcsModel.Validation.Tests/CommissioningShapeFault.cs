using IcsModel.Commissioning;

namespace IcsModel.Validation.Tests;

/// <summary>The lawful history with one fact that cannot be true, and what the validator should find where.</summary>
public sealed record CommissioningShapeFault(string Code, string Property, CommissioningHistory History);
