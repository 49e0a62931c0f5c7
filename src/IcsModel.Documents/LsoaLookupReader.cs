using IcsModel.Documents.Lookups;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents;

/// <summary>Reads lookups of LSOAs and boards: tables with commas between the cells, such as those of the Office for National Statistics.</summary>
/// <remarks>
/// <para>
/// The first line names the columns. Of these two are read, found by their names: that of the LSOAs (<c>LSOA21CD</c>, <c>lsoa11_code</c>, <c>lsoa</c>) and that of the
/// boards (<c>ICB24CDH</c> or another ODS code before <c>ICB24CD</c>, <c>icb_ods_code</c>, <c>board</c>); other columns, of sub-ICB locations or districts, are read when they
/// are named by the caller. Cells may stand in quotation marks; a cell does not go over the end of a line.
/// </para>
/// <para>Whatever is wrong comes back as errors with the line, never as an exception, and nothing is half-read.</para>
/// </remarks>
/// <example>
/// <code>
/// var lookup = LsoaLookupReader.ReadFile("lookup.csv").Lookup!;
/// var partition = AreaPartition.Of(lookup.Entries.AsSpan(), EnglishLsoas.Of(LsoaEdition.Census2021));
/// </code>
/// </example>
public static class LsoaLookupReader
{
    /// <summary>The most bytes of a file: 50 MB, some eight times the largest lookup published for England.</summary>
    public const int MaxBytes = 50_000_000;

    /// <summary>Reads a lookup from text.</summary>
    /// <param name="csv">The text.</param>
    /// <param name="lsoaColumn">The name of the column of LSOAs; null to find it.</param>
    /// <param name="bodyColumn">The name of the column of boards; null to find it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="csv"/> is null.</exception>
    public static LsoaLookupResult Read(string csv, string? lsoaColumn = null, string? bodyColumn = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Read(csv, new ErrorLog(fileName: null), fileName: null, lsoaColumn, bodyColumn);
    }

    /// <summary>Reads a lookup from a file in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lsoaColumn">The name of the column of LSOAs; null to find it.</param>
    /// <param name="bodyColumn">The name of the column of boards; null to find it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static LsoaLookupResult ReadFile(string path, string? lsoaColumn = null, string? bodyColumn = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var errors = new ErrorLog(path);
        return LookupFile.Read(path, errors) is { } csv
            ? Read(csv, errors, path, lsoaColumn, bodyColumn)
            : new() { Errors = errors.InOrderOfText(), FileName = path };
    }

    private static LsoaLookupResult Read(string csv, ErrorLog errors, string? fileName, string? lsoaColumn, string? bodyColumn)
    {
        var lookup = new LookupParser(errors).Read(csv, lsoaColumn, bodyColumn);
        return new() { Lookup = errors.IsEmpty ? lookup : null, Errors = errors.InOrderOfText(), FileName = fileName };
    }
}
