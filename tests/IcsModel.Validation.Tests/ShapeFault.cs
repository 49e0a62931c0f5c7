using IcsModel.Boards;

namespace IcsModel.Validation.Tests;

/// <summary>The lawful board with one fact that cannot be true, and where the validator should find it.</summary>
public sealed record ShapeFault(string Property, IntegratedCareBoard Board);
