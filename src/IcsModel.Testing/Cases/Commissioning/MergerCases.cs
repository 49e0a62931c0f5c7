using IcsModel.Commissioning;

namespace IcsModel.Testing.Cases.Commissioning;

/// <summary>Cases of the rules about mergers.</summary>
internal static partial class MergerCases
{
    internal static readonly CommissioningScenario[] All = [.. Applications, .. Decisions, .. Effects, .. Procedure, .. Conditions, .. Commitments];

    private static Func<CommissioningHistory, CommissioningHistory> Merger(Func<CcgMerger, CcgMerger> change) =>
        history => history with { Mergers = FactList.Complete(change(history.Mergers[0])) };

    private static CommissioningHistory NoMerger(CommissioningHistory history) => history with { Mergers = FactList.Complete<CcgMerger>() };

    private static CommissioningHistory Lawful(CommissioningHistory history) => history;

    private static Func<CommissioningHistory, CommissioningHistory> Decided(Func<MergerDecision, MergerDecision> change) =>
        Merger(merger => merger with { Decision = change(merger.Decision!) });

    private static CommissioningHistory StatedTheDayAfter(CommissioningHistory history, LocalDate day) => history with { StatedOn = day.PlusDays(1) };
}
