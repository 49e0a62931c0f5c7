namespace IcsModel.Validation.Shapes;

/// <summary>Fractions of which half may be unknown.</summary>
internal static class Fractions
{
    /// <summary>Whether a fraction, as far as it is known, is more than nothing and no more than the whole.</summary>
    internal static bool AreWithinTheWhole(int? numerator, int? denominator) =>
        numerator is null or >= 1 && denominator is null or >= 1 && !(numerator > denominator);
}
