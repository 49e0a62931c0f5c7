using IcsModel.Areas;

namespace IcsModel.Testing;

/// <summary>An invented division of all LSOAs of England among a few boards, for tests that need no real one.</summary>
internal static class EnglandInSmall
{
    internal static readonly string[] Boards = ["QAA", "QBB", "QCC"];

    internal static Area England => EnglishLsoas.Of(LsoaEdition.Census2021);

    /// <summary>Each LSOA to the board that its number chooses.</summary>
    internal static LsoaEntry[] Entries(LsoaEdition edition = LsoaEdition.Census2021) =>
        [.. EnglishLsoas.Of(edition).Select(lsoa => new LsoaEntry(lsoa, Boards[lsoa.Number % Boards.Length]))];

    internal static NamedArea[] Areas(LsoaEdition edition = LsoaEdition.Census2021) =>
        [.. Boards.Select(board => new NamedArea(board, Area.From(Entries(edition).Where(entry => string.Equals(entry.Body, board, StringComparison.Ordinal)).Select(entry => entry.Lsoa))))];
}
