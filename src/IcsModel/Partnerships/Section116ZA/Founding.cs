using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>Whether the board and every responsible local authority are among those that established a partnership.</summary>
internal static class Founding
{
    /// <summary>The day the first boards were established, and partnerships were first owed, as a key.</summary>
    internal const int FirstBoards = 20220701;

    internal static void Look(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        LookAt(in facts, entry, entry.FoundedByBoard, facts.Index.Established, council: -1, ref review);
        for (var i = 0; i < entry.FoundedBy.Length; i++)
        {
            switch (facts.IsResponsible(i))
            {
                case true:
                    LookAt(in facts, entry, entry.FoundedBy[i], KeyOf(facts.System.Councils[i].From), i, ref review);
                    break;
                case null:
                    PartnershipWords.AskWhetherResponsible(in facts, i, ref review);
                    break;
                default:
                    break;
            }
        }

        PartnershipWords.AskForCouncils(in facts, ref review);
    }

    /// <summary>One that has to take part: a founder, one shown not to be, one that came later than the partnership, or open.</summary>
    private static void LookAt(in SystemFacts facts, PartnershipEntry entry, bool? isFounder, int since, int council, ref Review review)
    {
        var complete = facts.IsComplete(entry.Partnership.EstablishedBy);
        if (isFounder == true)
        {
            review.Meets()?.Saw($"{BoardWords.Capital(Name(in facts, council))} established the partnership.");
        }
        else if (isFounder is null || !complete)
        {
            review.Opens(isFounder is null ? Reason.FactMissing : Reason.ListNotComplete)
                ?.Find(entry.Pointer(), entry.Partnership.Id, $"Whether {Name(in facts, council)} took part in establishing {entry.Call()} cannot be told.")
                .Missing(
                    entry.Pointer() + "/establishedBy",
                    complete ? "which bodies established the partnership, by codes or names used for the councils too" : "every body that established the partnership (state complete: true when all are listed)");
        }
        else if (council < 0 && since == 0)
        {
            review.Opens()?.Missing("/board/establishedOn", "the day the board was established, from which it owes its part in the partnership");
        }
        else if (since <= FirstBoards || since <= KeyOf(entry.Partnership.EstablishedOn))
        {
            review.Fails(Reason.Missing)?.Find(entry.Pointer(), entry.Partnership.Id, $"{BoardWords.Capital(Name(in facts, council))} did not take part in establishing {entry.Call()}.");
        }
        else if (entry.Partnership.EstablishedOn is null)
        {
            review.Opens()?.Missing(entry.Pointer() + "/establishedOn", "the day the partnership was established");
        }
        else
        {
            review.Opens(Reason.PendingEvent)
                ?.Find(entry.Pointer(), entry.Partnership.Id, $"{BoardWords.Capital(Name(in facts, council))} is younger than {entry.Call()}, and is not shown to have joined.")
                .Missing(MissingKind.PendingEvent, entry.Pointer() + "/establishedBy", $"the joining of {Name(in facts, council)}, owed since {BoardWords.Iso(since)}");
        }
    }

    private static int KeyOf(LocalDate? day) => day is { } known ? DayKey.Of(known) : 0;

    private static string Name(in SystemFacts facts, int council) =>
        council < 0 ? PartnershipWords.CallBoard(in facts) : PartnershipWords.CallCouncil(in facts, council);
}
