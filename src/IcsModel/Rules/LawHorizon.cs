using NodaTime;

namespace IcsModel.Rules;

/// <summary>The last day up to which the catalogue's makers have seen each layer of the law.</summary>
/// <param name="Statute">For Acts and regulations.</param>
/// <param name="Policy">For NHS England policy.</param>
/// <param name="Bill">For the Health Bill before Parliament.</param>
public sealed record LawHorizon(LocalDate Statute, LocalDate Policy, LocalDate Bill)
{
    /// <summary>The horizon of the catalogue that this version of the library carries.</summary>
    public static LawHorizon Current { get; } = new(new(2025, 11, 18), new(2026, 7, 1), new(2026, 7, 2));
}
