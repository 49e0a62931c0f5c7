using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-001: the board has one constitution at a time, and always one.</summary>
internal sealed class OneConstitutionRule() : ReviewedRule(ConstitutionDefinitions.Part1(
    "ICB-CON-001",
    "Exactly one constitution in force",
    "para. 1",
    asks: "The board has a constitution on every day it exists, and no two at once.",
    decides:
        "Counts the versions in force on the date. A gap shows only in a list stated complete, an overlap only between versions with a first day. While no list "
        + "settles it, a constitution described as in force shows that there is one."))
{
    private const string Versions = "/board/constitutionVersions";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var (dated, undated) = Count(in facts);
        if (dated > 1)
        {
            FindInForce(in facts, review.Fails(Reason.Duplicate));
        }
        else if (undated > 1 || (undated == 1 && (dated == 1 || !facts.Spoken)))
        {
            AskForDays(in facts, review.Opens());
        }
        else if (dated + undated == 1)
        {
            FindInForce(in facts, review.Meets());
        }
        else if (facts.Spoken && facts.Index.Board.ConstitutionVersions.IsComplete)
        {
            review.Fails(Reason.Missing)?.Find(Versions, memberId: null, $"No version listed was in force on {BoardWords.Iso(facts.AsAt)}.");
        }
        else if (facts.Constitution is not null)
        {
            review.Meets()?.Saw("A constitution in force on the date is described.");
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(Versions, "every version of the constitution with its days (state complete: true if all are listed)");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => $"A constitution was in force on {BoardWords.Iso(facts.AsAt)}.",
            { Reason: Reason.Duplicate } => $"{Count(in facts).Dated.ToString(CultureInfo.InvariantCulture)} versions of the constitution were in force on {BoardWords.Iso(facts.AsAt)}.",
            { Outcome: Outcome.NotSatisfied } => $"No version of the constitution was in force on {BoardWords.Iso(facts.AsAt)}.",
            { Reason: Reason.FactMissing } => "Which version of the constitution was in force on the date is not known: a version has no first day.",
            _ => "Whether a constitution was in force on the date is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        decision.Reason == Reason.Duplicate
            ? "State the last day of each version that another has replaced."
            : "List the version in force on the date with its first day; if there was none, have NHS England give the board a constitution.";

    private static (int Dated, int Undated) Count(in BoardFacts facts)
    {
        var (dated, undated) = (0, 0);
        foreach (var version in facts.Index.Board.ConstitutionVersions.Items.AsSpan())
        {
            dated += IsInForce(in facts, version) == true ? 1 : 0;
            undated += IsInForce(in facts, version) is null ? 1 : 0;
        }

        return (dated, undated);
    }

    private static bool? IsInForce(in BoardFacts facts, ConstitutionVersion version)
    {
        if (facts.AsAt >= DayKey.EndOf(version.To))
        {
            return false;
        }

        return version.From is { } from ? DayKey.Of(from) <= facts.AsAt : null;
    }

    private static void FindInForce(in BoardFacts facts, Spot? spot)
    {
        var versions = facts.Index.Board.ConstitutionVersions;
        for (var i = 0; spot is { } place && i < versions.Count; i++)
        {
            if (IsInForce(in facts, versions[i]) != false)
            {
                var since = versions[i].From is { } from ? $" since {BoardWords.Iso(from)}" : string.Empty;
                place.Find(Pointer(i), memberId: null, $"{Call(versions[i])} is in force{since}.");
            }
        }
    }

    private static void AskForDays(in BoardFacts facts, Spot? spot)
    {
        var versions = facts.Index.Board.ConstitutionVersions;
        for (var i = 0; spot is { } place && i < versions.Count; i++)
        {
            if (IsInForce(in facts, versions[i]) is null)
            {
                place
                    .Find(Pointer(i), memberId: null, $"{Call(versions[i])} has no first day.")
                    .Missing(Pointer(i) + "/from", "since when each version of the constitution has been in force");
            }
        }
    }

    private static string Call(ConstitutionVersion version) => version.Version is { } name ? $"Version {name}" : "A version without a name";

    private static string Pointer(int version) => $"{Versions}/{version.ToString(CultureInfo.InvariantCulture)}";
}
