namespace IcsModel.Rules;

/// <summary>A rule that takes the worst outcome of others.</summary>
internal sealed record Aggregate(int Slot, int[] Parts)
{
    /// <summary>Notes which outcomes occur, one bit each, and takes the gravest: no comparison per part.</summary>
    internal Outcome WorstIn(in OutcomeCodes codes)
    {
        var seen = 0;
        foreach (var part in Parts)
        {
            seen |= 1 << (int)codes.Get(part);
        }

        return Has(seen, Outcome.NotSatisfied) ? Outcome.NotSatisfied
            : Has(seen, Outcome.Undetermined) ? Outcome.Undetermined
            : Has(seen, Outcome.Satisfied) ? Outcome.Satisfied
            : Has(seen, Outcome.NotApplicable) ? Outcome.NotApplicable
            : Outcome.NotInForce;
    }

    private static bool Has(int seen, Outcome outcome) => (seen & (1 << (int)outcome)) != 0;
}
