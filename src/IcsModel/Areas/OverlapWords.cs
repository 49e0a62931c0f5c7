using System.Globalization;
using IcsModel.Rules;

namespace IcsModel.Areas;

/// <summary>Puts overlaps and gaps into words: which boards, how many LSOAs and the first of them.</summary>
internal static class OverlapWords
{
    private const int Shown = 5;

    internal static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string YearOf(LsoaEdition edition) => edition == LsoaEdition.Census2011 ? "2011" : "2021";

    /// <summary>One finding for each set of boards that share LSOAs.</summary>
    internal static void Find(Spot spot, in CommissioningMapFacts facts)
    {
        foreach (var group in facts.Locate().Overlaps.GroupBy(overlap => overlap.Bodies))
        {
            spot.Find("/boards", memberId: null, $"{string.Join(" and ", group.Key)} share {List(Area.From(group.Select(overlap => overlap.Lsoa)))}.");
        }
    }

    internal static void FindGap(Spot spot, in CommissioningMapFacts facts)
    {
        var uncovered = facts.Locate().Uncovered;
        spot.Find("/boards", memberId: null, $"{List(uncovered)} of the census of {YearOf(facts.Edition)} {(uncovered.Count == 1 ? "lies" : "lie")} in the area of no board.");
    }

    /// <summary>How many LSOAs, and the first few by their codes.</summary>
    internal static string List(Area area)
    {
        var first = string.Join(", ", area.Take(Shown));
        var more = area.Count > Shown ? $" and {Number(area.Count - Shown)} more" : string.Empty;
        return $"{Number(area.Count)} {(area.Count == 1 ? "LSOA" : "LSOAs")} ({first}{more})";
    }
}
