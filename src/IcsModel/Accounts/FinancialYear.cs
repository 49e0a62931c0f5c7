using IcsModel.Rules;

namespace IcsModel.Accounts;

/// <summary>A financial year of a board, as day keys (sections 14Z52(8) and 275(1)).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after, always a 1 April.</param>
/// <remarks>
/// The first year runs from establishment to the first 31 March after that day; one established on a 31 March has its first year end a year later
/// (interpretation: "following that date" leaves out the date itself). Every later year is twelve months.
/// </remarks>
internal readonly record struct FinancialYear(int From, int To)
{
    private const int OneYear = 10_000;
    private const int LastOfMarch = 331;
    private const int FirstOfApril = 401;

    internal FinancialYear Next => new(To, To + OneYear);

    /// <summary>The first year of a board established on a day.</summary>
    internal static FinancialYear First(int established)
    {
        var (year, monthAndDay) = (established / OneYear, established % OneYear);
        return new(established, ((monthAndDay < LastOfMarch ? year : year + 1) * OneYear) + FirstOfApril);
    }

    /// <summary>Whether the year is over on a date: from the day after its last.</summary>
    internal bool HasEnded(AskedDay asAt) => To <= asAt;

    /// <summary>The first day and the last, as they stand in a sentence.</summary>
    public override string ToString() =>
        $"{Boards.BoardWords.Iso(From)} to {Boards.BoardWords.Iso(DayKey.DateOf(To).PlusDays(-1))}";
}
