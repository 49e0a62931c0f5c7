using IcsModel.Areas;
using IcsModel.Rules;

namespace IcsModel.Tests.Areas;

/// <summary>What one rule comes to for all boards together: the lawful map, or that with one fact changed.</summary>
internal sealed record CommissioningMapCase(
    string Rule,
    string Because,
    Outcome Expected,
    Reason Reason,
    Func<CommissioningMap, CommissioningMap> Change,
    LocalDate? On = null)
{
    /// <summary>A day on which every rule is in force.</summary>
    internal static readonly LocalDate Day = new(2026, 9, 1);

    /// <summary>Parts of sentences that the words of the outcome must contain.</summary>
    public string[] Says { get; init; } = [];

    internal string Name => $"{Rule}: {Because}";

    internal CommissioningMap Map => Change(LawfulMap);

    internal LocalDate AsAt => On ?? Day;

    /// <summary>Three boards that divide up England, as many others without area as there were, and no group left.</summary>
    internal static CommissioningMap LawfulMap { get; } = new()
    {
        Boards = FactList.Complete<CommissionerArea>(
        [
            .. EnglandInSmall.Areas().Select(area => new CommissionerArea { Body = new() { Code = area.Body }, From = new(2022, 7, 1), Area = area.Area }),
            .. Enumerable.Range(0, 27).Select(i => Empty($"Q{i}", new(2022, 7, 1), to: null)),
            .. Enumerable.Range(0, 12).Select(i => Empty($"R{i}", new(2022, 7, 1), new(2026, 4, 1))),
            .. Enumerable.Range(0, 6).Select(i => Empty($"S{i}", new(2026, 4, 1), to: null)),
        ]),
        CommissioningGroups = FactList.Complete(new CommissionerArea { Body = new() { Code = "91Q", Name = "NHS Exampleshire CCG" }, From = new(2020, 4, 1), To = new(2022, 7, 1) }),
    };

    private static CommissionerArea Empty(string code, LocalDate from, LocalDate? to) => new() { Body = new() { Code = code }, From = from, To = to, Area = Area.Empty };
}
