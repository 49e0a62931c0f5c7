using IcsModel.Areas;

namespace IcsModel.Testing;

/// <summary>Invented boards that divide up England lawfully: three share all its LSOAs between them, the rest have no area, and no clinical commissioning group is left.</summary>
public static class LawfulCommissioningMap
{
    /// <summary>A day on which every rule on all boards together is in force: 1 September 2026.</summary>
    public static readonly LocalDate Day = new(2026, 9, 1);

    private static readonly Lazy<NamedArea[]> Shares = new(() => EnglandInSmall.Areas());

    /// <summary>The map: 42 boards from 1 July 2022 and 36 from 1 April 2026.</summary>
    public static CommissioningMap Create() => new()
    {
        Boards = FactList.Complete<CommissionerArea>(
        [
            .. Shares.Value.Select(area => new CommissionerArea { Body = new() { Code = area.Body }, From = new(2022, 7, 1), Area = area.Area }),
            .. Enumerable.Range(0, 27).Select(i => Empty($"Q{i}", new(2022, 7, 1), to: null)),
            .. Enumerable.Range(0, 12).Select(i => Empty($"R{i}", new(2022, 7, 1), new(2026, 4, 1))),
            .. Enumerable.Range(0, 6).Select(i => Empty($"S{i}", new(2026, 4, 1), to: null)),
        ]),
        CommissioningGroups = FactList.Complete(new CommissionerArea { Body = new() { Code = "91Q", Name = "NHS Exampleshire CCG" }, From = new(2020, 4, 1), To = new(2022, 7, 1) }),
    };

    private static CommissionerArea Empty(string code, LocalDate from, LocalDate? to) => new() { Body = new() { Code = code }, From = from, To = to, Area = Area.Empty };
}
