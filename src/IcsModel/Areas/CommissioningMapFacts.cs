using System.Globalization;
using IcsModel.Rules;

namespace IcsModel.Areas;

/// <summary>What is known of all boards and their areas on a date, gathered in one pass over the areas.</summary>
internal readonly struct CommissioningMapFacts
{
    internal CommissioningMapFacts(CommissioningMap map, RuleParameters parameters, int asAt)
    {
        (Map, Parameters, AsAt) = (map, parameters, asAt);
        Spoken = map.StatedOn is not { } stated || DayKey.Of(stated) == asAt;
        IsComplete = Spoken && map.Boards.IsComplete;
        var marks = default(EditionMarks);
        foreach (var entry in map.Boards.Items.AsSpan())
        {
            var exists = Exists(entry);
            IsAnyExisting |= exists == true;
            IsAnyDoubtful |= exists is null;
            IsAnyAreaMissing |= exists != false && entry.Area is null;
            if (exists == true && entry.Area is { } area)
            {
                marks.See(area);
            }
        }

        AreEditionsMixed = marks.AreMixed || (map.Edition is { } stands && marks.Edition is { } told && told != stands);

        // Codes that stand in both lists cover neither, so that it makes no difference which of them is taken.
        Edition = map.Edition ?? marks.Edition ?? LsoaEdition.Census2021;
        var england = EnglishLsoas.Of(Edition);
        var cover = new Cover(stackalloc ulong[england.Words.Length]);
        foreach (var entry in map.Boards.Items.AsSpan())
        {
            if (entry.Area is { } area && Exists(entry) == true)
            {
                cover.Add(area);
            }
        }

        IsAnyOverlap = cover.IsAnyAgain;
        IsEnglandCovered = !AreEditionsMixed && cover.Covers(england);
    }

    internal CommissioningMap Map { get; }

    internal RuleParameters Parameters { get; }

    /// <summary>The date as a key.</summary>
    internal int AsAt { get; }

    /// <summary>Whether undated entries, and the completeness of lists, are known on the date.</summary>
    internal bool Spoken { get; }

    /// <summary>Whether the boards listed are known to be all there are on the date.</summary>
    internal bool IsComplete { get; }

    /// <summary>Whether some board is known to exist on the date.</summary>
    internal bool IsAnyExisting { get; }

    /// <summary>Whether it is not known of some board listed whether it exists on the date.</summary>
    internal bool IsAnyDoubtful { get; }

    /// <summary>Whether the area of a board that exists, or may exist, is not known.</summary>
    internal bool IsAnyAreaMissing { get; }

    /// <summary>Whether the areas are given in the LSOAs of two censuses, so that they cannot be compared.</summary>
    internal bool AreEditionsMixed { get; }

    /// <summary>The census whose LSOAs the areas are compared with.</summary>
    internal LsoaEdition Edition { get; }

    /// <summary>Whether two boards that exist on the date share an LSOA.</summary>
    internal bool IsAnyOverlap { get; }

    /// <summary>Whether every LSOA of England lies in the area of some board that exists on the date.</summary>
    internal bool IsEnglandCovered { get; }

    /// <summary>Whether an entry runs on the date: yes, no, or null where its first day is not known and undated entries do not speak.</summary>
    internal bool? Exists(CommissionerArea entry) => Exists(entry, AsAt, Spoken);

    /// <summary>Whether an entry runs on a day; an undated one is known only where it is spoken for.</summary>
    internal static bool? Exists(CommissionerArea entry, int day, bool spoken)
    {
        if (day >= DayKey.EndOf(entry.To) || (entry.From is { } first && DayKey.Of(first) > day))
        {
            return false;
        }

        return entry.From is not null || spoken ? true : null;
    }

    /// <summary>What keeps the areas from dividing up England, located; for words only.</summary>
    internal AreaPartition Locate()
    {
        var areas = new List<NamedArea>();
        for (var i = 0; i < Map.Boards.Count; i++)
        {
            if (Map.Boards[i].Area is { } area && Exists(Map.Boards[i]) == true)
            {
                areas.Add(new(Call(Map.Boards[i], i), area));
            }
        }

        return AreaPartition.Of(areas.ToArray(), EnglishLsoas.Of(Edition));
    }

    internal static string Call(CommissionerArea entry, int position) =>
        entry.Body?.Name ?? entry.Body?.Code ?? $"the entry {(position + 1).ToString(CultureInfo.InvariantCulture)}";

    internal static string Pointer(string list, int position) => $"/{list}/{position.ToString(CultureInfo.InvariantCulture)}";
}
