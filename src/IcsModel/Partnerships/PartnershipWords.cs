using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>Phrases that the rules about partnerships share.</summary>
internal static class PartnershipWords
{
    internal const string StateMembers = "whether the list of members names every member (state complete: true if it does)";

    internal const string StateCouncils = "whether the list of councils names every council whose area may overlap the board's (state complete: true if it does)";

    internal static string On(in SystemFacts facts) => BoardWords.Iso(facts.AsAt);

    internal static string Pointer(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"/{list}/{position}");

    internal static string Pointer(this PartnershipEntry entry) => Pointer("partnerships", entry.Position);

    internal static string Member(this PartnershipEntry entry, int member) => Pointer(entry.Pointer()[1..] + "/members", member);

    internal static string Council(int council) => Pointer("councils", council);

    /// <summary>How a partnership is called within a sentence.</summary>
    internal static string Call(this PartnershipEntry entry) => entry.Partnership.Name ?? entry.Partnership.Id ?? "the partnership";

    /// <summary>How a partnership is called at the beginning of a sentence.</summary>
    internal static string CallFirst(this PartnershipEntry entry) => BoardWords.Capital(entry.Call());

    internal static string Call(PartnershipMember member) => member.Person?.Name ?? member.Title ?? member.Id ?? member.Person?.Id ?? "a member not named";

    internal static string CallBoard(in SystemFacts facts) => facts.System.Board is { } board ? board.Name ?? board.Code ?? "the board" : "the board";

    internal static string CallCouncil(in SystemFacts facts, int council) =>
        facts.System.Councils[council].Body is { } body ? BoardWords.Call(body) : "a council not named";

    /// <summary>Leaves open whether a listed council is a responsible local authority.</summary>
    internal static void AskWhetherResponsible(in SystemFacts facts, int council, ref Review review)
    {
        if (review.Opens() is { } spot)
        {
            var (listed, name) = (facts.System.Councils[council], CallCouncil(in facts, council));
            spot.Find(Council(council), memberId: null, $"Whether {name} is a responsible local authority of the board cannot be told.");
            if (!facts.Spoken)
            {
                spot.Missing(Council(council), $"what {name} was on the date; its facts are stated for another day");
                return;
            }

            if (ResponsibleAuthorities.IsOfTheClasses(listed) is null)
            {
                spot.Missing(Council(council) + "/kind", $"what kind of council {name} is");
            }

            if (ResponsibleAuthorities.Overlaps(listed, facts.System) is null)
            {
                spot.Missing(Council(council) + "/overlapsBoard", $"whether the area of {name} overlaps that of the board");
            }
        }
    }

    /// <summary>Leaves open whether councils beyond those listed are responsible local authorities.</summary>
    internal static void AskForCouncils(in SystemFacts facts, ref Review review)
    {
        if (!facts.IsComplete(facts.System.Councils))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/councils", StateCouncils);
        }
    }

    /// <summary>Leaves open whether a listed partnership existed on the date for the area of the board.</summary>
    internal static void AskWhetherCurrent(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        if (review.Opens() is { } spot)
        {
            spot.Find(entry.Pointer(), entry.Partnership.Id, $"Whether {entry.Call()} was the partnership of the board on {On(in facts)} cannot be told.");
            if (entry.IsForTheBoard is null)
            {
                spot.Missing(entry.Pointer() + "/board", "which board the partnership is for, by a code that the board of the system has too");
            }

            if (entry.Partnership.EstablishedOn is null && !facts.Spoken)
            {
                spot.Missing(entry.Pointer() + "/establishedOn", "the day the partnership was established");
            }
        }
    }
}
