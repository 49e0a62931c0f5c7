using System.Globalization;

namespace IcsModel.Areas;

/// <summary>The LSOAs that together are England, by census: what the areas of integrated care boards must cover (section 14Z25(4) of the National Health Service Act 2006).</summary>
/// <remarks>
/// Only the codes are kept here, as runs of numbers in 15 KB; which board each lies in is not. Source: Office for National Statistics licensed under the Open
/// Government Licence v.3.0; contains OS data © Crown copyright and database right. Read when first asked for, then kept.
/// </remarks>
public static class EnglishLsoas
{
    private static readonly Lazy<Area> Of2011 = new(() => Read("lsoas-2011.txt"));
    private static readonly Lazy<Area> Of2021 = new(() => Read("lsoas-2021.txt"));

    /// <summary>All LSOAs of England of a census.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="edition"/> is no census named here.</exception>
    public static Area Of(LsoaEdition edition) =>
        edition switch
        {
            LsoaEdition.Census2011 => Of2011.Value,
            LsoaEdition.Census2021 => Of2021.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "There are lists of the censuses of 2011 and 2021."),
        };

    /// <summary>The census whose codes an area is given in; null where its codes stand in both lists, or where it mixes codes that stand in one list only.</summary>
    /// <remarks>Codes that stand in neither list say nothing.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static LsoaEdition? EditionOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var marks = default(EditionMarks);
        marks.See(area);
        return marks.Edition;
    }

    private static Area Read(string name)
    {
        using var stream = typeof(EnglishLsoas).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var lsoas = new List<LsoaCode>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                AddRuns(line, lsoas);
            }
        }

        return Area.From(lsoas);
    }

    private static void AddRuns(ReadOnlySpan<char> line, List<LsoaCode> lsoas)
    {
        foreach (var part in line.Split(' '))
        {
            var run = line[part];
            var dash = run.IndexOf('-');
            var first = Number(dash < 0 ? run : run[..dash]);
            var last = dash < 0 ? first : Number(run[(dash + 1)..]);
            for (var number = first; number <= last; number++)
            {
                lsoas.Add(new(number));
            }
        }
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
