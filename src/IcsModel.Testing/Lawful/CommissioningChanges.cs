using IcsModel.Commissioning;

namespace IcsModel.Testing;

/// <summary>Changes to one fact of a commissioning history, each giving a new history; everything else stays as it was, the completeness of lists included.</summary>
/// <remarks>What is to be changed must be there: a test that changes nothing would prove nothing.</remarks>
public static class CommissioningChanges
{
    /// <summary>The history with another clinical commissioning group in place of the one with a code, such as <c>99X</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No group has the code.</exception>
    public static CommissioningHistory WithGroup(
        this CommissioningHistory history, string code, Func<ClinicalCommissioningGroup, ClinicalCommissioningGroup> change)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history with { Groups = Pick.ById(history.Groups, group => group.Code, code, change, nameof(code)) };
    }

    /// <summary>The history with another merger in place of the one with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No merger has the id.</exception>
    public static CommissioningHistory WithMerger(this CommissioningHistory history, string id, Func<CcgMerger, CcgMerger> change)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history with { Mergers = Pick.ById(history.Mergers, merger => merger.Id, id, change) };
    }

    /// <summary>The history with another transition to integrated care boards.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing is stated of the transition.</exception>
    public static CommissioningHistory WithTransition(this CommissioningHistory history, Func<CommissioningTransition, CommissioningTransition> change)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(change);
        return history with { Transition = change(history.Transition ?? throw new ArgumentException("Nothing is stated of the transition.", nameof(history))) };
    }
}
