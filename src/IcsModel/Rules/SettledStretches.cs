namespace IcsModel.Rules;

/// <summary>The stretches of days settled last for one subject.</summary>
/// <remarks>
/// The list is replaced as a whole, so that threads see it before or after and never between; of two that add to it at the same time one may be left out, and
/// is then settled again.
/// </remarks>
internal sealed class SettledStretches
{
    private const int Most = 32;

    private SettledStretch[] kept = [];

    /// <summary>The stretch that holds a day, or null.</summary>
    internal SettledStretch? Around(object plan, int day)
    {
        foreach (var stretch in kept)
        {
            if (stretch.Holds(plan, day))
            {
                return stretch;
            }
        }

        return null;
    }

    /// <summary>Keeps a stretch before the others, and lets go of the oldest.</summary>
    internal void Keep(SettledStretch stretch)
    {
        var before = kept;
        var after = new SettledStretch[Math.Min(before.Length + 1, Most)];
        after[0] = stretch;
        Array.Copy(before, 0, after, 1, after.Length - 1);
        kept = after;
    }
}
