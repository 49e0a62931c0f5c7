using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>The local authorities that the constitution lists beside those in the area (paragraph 8(2)(c)), compared once.</summary>
/// <remarks>Two bodies are the same, or not, by their codes; names alone show only that they are the same.</remarks>
internal sealed class CouncilComparison
{
    private const string Listed = "/constitution/nominatingLocalAuthorities";
    private const string InArea = "/board/localAuthoritiesInArea";

    private readonly FactList<EntitledNominator> listed;
    private readonly FactList<Body> inArea;
    private readonly bool?[] areaIsListed;
    private readonly bool?[] listedIsInArea;

    internal CouncilComparison(IntegratedCareBoard board)
    {
        listed = board.Constitution?.NominatingLocalAuthorities ?? FactList<EntitledNominator>.Unknown;
        inArea = board.LocalAuthoritiesInArea;
        areaIsListed = new bool?[inArea.Count];
        listedIsInArea = new bool?[listed.Count];
        Array.Fill(areaIsListed, false);
        Array.Fill(listedIsInArea, false);
        for (var i = 0; i < inArea.Count; i++)
        {
            for (var j = 0; j < listed.Count; j++)
            {
                var same = listed[j].Body?.IsSameAs(inArea[i]);
                areaIsListed[i] = Either(areaIsListed[i], same);
                listedIsInArea[j] = Either(listedIsInArea[j], same);
            }
        }
    }

    internal void Look(in BoardFacts facts, ref Review review)
    {
        if (!facts.Spoken)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(InArea, "which local authorities lie in the area on the date");
            return;
        }

        for (var i = 0; i < areaIsListed.Length; i++)
        {
            LookAtCouncil(in facts, ref review, i);
        }

        for (var i = 0; i < listedIsInArea.Length; i++)
        {
            LookAtNominator(in facts, ref review, i);
        }

        if (!listed.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Listed, ConstitutionReview.StateComplete);
        }

        if (!inArea.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(InArea, "every local authority whose area overlaps that of the board (state complete: true if all are listed)");
        }
    }

    private static bool? Either(bool? one, bool? another) => one == true || another == true ? true : one is null || another is null ? null : false;

    private void LookAtCouncil(in BoardFacts facts, ref Review review, int council)
    {
        if (areaIsListed[council] == true)
        {
            review.Meets();
        }
        else if (areaIsListed[council] is null)
        {
            review.Opens()?.Missing(
                inArea[council].Code is null ? $"{InArea}/{Text(council)}/code" : Listed, "the codes of the local authorities, where their names differ");
        }
        else if (listed.IsComplete)
        {
            review.Faults(in facts, Reason.Missing)?.Find(
                Listed,
                memberId: null,
                $"{BoardWords.Capital(BoardWords.Call(inArea[council]))} overlaps the area, but the constitution does not list it among those who nominate{Where(in facts)}.");
        }
    }

    private void LookAtNominator(in BoardFacts facts, ref Review review, int nominator)
    {
        if (listedIsInArea[nominator] == true)
        {
            review.Meets();
        }
        else if (listedIsInArea[nominator] is null)
        {
            review.Opens()?.Missing($"{Listed}/{Text(nominator)}/body/code", "the codes of the local authorities, where their names differ");
        }
        else if (inArea.IsComplete)
        {
            review.Faults(in facts, Reason.InvalidRoute)?.Find(
                $"{Listed}/{Text(nominator)}",
                memberId: null,
                $"The constitution lists {BoardWords.Call(listed[nominator].Body!)} among those who nominate, which is not one of the local authorities whose area overlaps that of the board{Where(in facts)}.");
        }
    }

    /// <summary>The clause of the seat the local authorities fill, which lists them.</summary>
    private static string Where(in BoardFacts facts) =>
        ClauseReview.Where(facts.Constitution!.Seats.FirstOrDefault(seat => seat.IsNominatedBy(NominatingSector.LocalAuthorities) == true)?.Clause);

    private static string Text(int position) => position.ToString(CultureInfo.InvariantCulture);
}
