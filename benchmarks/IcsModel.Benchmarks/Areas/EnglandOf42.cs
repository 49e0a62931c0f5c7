using IcsModel.Areas;

namespace IcsModel.Benchmarks.Areas;

/// <summary>An invented division of England's LSOAs among 42 boards, of the size of the real one and the same on every run.</summary>
internal static class EnglandOf42
{
    public const int Boards = 42;

    /// <summary>All LSOAs of England of the census of 2021.</summary>
    public static Area England { get; } = EnglishLsoas.Of(LsoaEdition.Census2021);

    /// <summary>One line for each LSOA in the order of codes; neighbouring codes mostly have one board, as in the real lookup.</summary>
    public static LsoaEntry[] Entries { get; } = [.. England.Select(lsoa => new LsoaEntry(lsoa, Names[lsoa.Number / 97 * 31 % Boards]))];

    /// <summary>The same lines with one LSOA given to two boards and one to none.</summary>
    public static LsoaEntry[] Faulty { get; } = [.. Entries[..20_000], Entries[7] with { Body = "Q99" }, .. Entries[20_001..]];

    private static string[] Names => field ??= [.. Enumerable.Range(0, Boards).Select(number => $"Q{number:D2}")];
}
