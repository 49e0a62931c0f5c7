using NodaTime;

namespace IcsModel.Validation.Shapes;

/// <summary>Half-open runs of days whose ends may be unknown.</summary>
internal static class Days
{
    /// <summary>Whether the end, as far as both are known, comes after the first day.</summary>
    internal static bool AreOrdered(LocalDate? from, LocalDate? to) => from is not { } first || to is not { } end || end > first;

    /// <summary>Whether two runs share a day, as far as their first days say; a run that holds no day shares none.</summary>
    internal static bool Overlap((LocalDate? From, LocalDate? To) one, (LocalDate? From, LocalDate? To) other) =>
        one.From is { } oneStart
        && other.From is { } otherStart
        && AreOrdered(one.From, one.To)
        && AreOrdered(other.From, other.To)
        && !(one.To <= otherStart)
        && !(other.To <= oneStart);
}
