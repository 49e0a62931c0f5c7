using IcsModel.Rules;

namespace IcsModel.Commissioning;

/// <summary>What is known of a commissioning history on a date.</summary>
internal readonly struct CommissioningFacts(CommissioningIndex index, RuleParameters parameters, int asAt)
{
    internal CommissioningIndex Index { get; } = index;

    internal CommissioningHistory History => Index.Subject;

    internal RuleParameters Parameters { get; } = parameters;

    /// <summary>The date, and what speaks on it.</summary>
    internal FactDay Day { get; } = new(index.Stated, asAt);

    /// <summary>The date as a key.</summary>
    internal int AsAt => Day.AsAt;
}
