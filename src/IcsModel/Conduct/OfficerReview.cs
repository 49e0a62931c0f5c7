using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>Whether somebody is named for a role on the date.</summary>
internal static class OfficerReview
{
    private const string List = "/officers";

    internal static Holding HoldingOf(in BoardFacts facts, NamedOfficer officer) => facts.HoldingOf(Deeds.KeyOf(officer.From), DayKey.EndOf(officer.To));

    /// <summary>Whether the list of officers names everybody on the date.</summary>
    internal static bool IsWhole(in BoardFacts facts) => facts.Spoken && facts.Index.Board.Officers.IsComplete;

    /// <summary>Whether somebody is named; null where that cannot be told.</summary>
    internal static bool? IsNamed(in BoardFacts facts, OfficerRole role)
    {
        var open = !IsWhole(in facts);
        foreach (var officer in facts.Index.Board.Officers.Items.AsSpan())
        {
            if (officer.Role is { } other && other != role)
            {
                continue;
            }

            var holding = HoldingOf(in facts, officer);
            if (officer.Role is not null && holding >= Holding.Undated)
            {
                return true;
            }

            open |= holding != Holding.No;
        }

        return open ? null : false;
    }

    /// <summary>Asks that somebody is named for a role, called as in "Caldicott Guardian".</summary>
    internal static void AskFor(ref this Review review, in BoardFacts facts, OfficerRole role, string called)
    {
        switch (IsNamed(in facts, role))
        {
            case true:
                review.Meets()?.Saw($"Somebody is named as {called}.");
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(List, memberId: null, $"Nobody is named as {called}.");
                break;
            default:
                review.Opens();
                review.Words?.AskWhoIs(in facts, role, called);
                break;
        }
    }

    /// <summary>Names what leaves open who holds a role.</summary>
    internal static void AskWhoIs(this Ruling words, in BoardFacts facts, OfficerRole role, string called)
    {
        if (!IsWhole(in facts))
        {
            words.Missing(List, $"who is named as {called} (state complete: true when all officers are listed)");
        }

        var officers = facts.Index.Board.Officers;
        for (var i = 0; i < officers.Count; i++)
        {
            var holding = HoldingOf(in facts, officers[i]);
            if (holding != Holding.No && officers[i].Role is null)
            {
                words.Missing(Deeds.Pointer(List, i) + "/role", "which role a listed officer holds");
            }
            else if (holding == Holding.Possible && officers[i].Role == role)
            {
                words.Missing(Deeds.Pointer(List, i) + "/from", $"since when the {called} holds the role");
            }
        }
    }
}
