using IcsModel.Commissioning.Establishment;

namespace IcsModel.Commissioning;

/// <summary>What can be worked out once about a commissioning history, whatever the date asked about.</summary>
internal sealed class CommissioningIndex(CommissioningHistory history) : SubjectIndex<CommissioningHistory>(history)
{
    /// <summary>The day the facts are stated for as a key, 0 where they are given for the day asked about.</summary>
    internal int Stated { get; } = DayKey.OrZero(history.StatedOn);

    /// <summary>Which groups cover which areas and practices; made when first asked for.</summary>
    internal GroupCoverage Coverage => field ??= new(Subject);
}
