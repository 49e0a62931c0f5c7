using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>What the rules about committees share.</summary>
internal static class CommitteeReview
{
    internal const string AnotherDay = "which committees the board had on the date; the list is stated for another day";

    internal static string Pointer(int committee) => $"/committees/{committee.ToString(CultureInfo.InvariantCulture)}";

    internal static string ChairPointer(int committee) => Pointer(committee) + "/chair";

    internal static string MemberPointer(int committee, int member) => $"{Pointer(committee)}/members/{member.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>How a committee is called in the middle of a sentence.</summary>
    internal static string Call(Committee committee) =>
        (committee.Name ?? committee.Id) is { } name ? "the " + name : committee.Kind switch
        {
            CommitteeKind.Audit => "the audit committee",
            CommitteeKind.Remuneration => "the remuneration committee",
            CommitteeKind.Joint => "a joint committee",
            _ => "a committee",
        };

    internal static string Call(Person? person) => person?.Name ?? (person?.Id is { } id ? $"the person {id}" : "somebody not named");

    /// <summary>Asks whether the board has a committee of a kind.</summary>
    internal static void AskForKind(ref this Review review, in BoardFacts facts, CommitteeKind kind, string name)
    {
        switch (facts.Spoken ? Has(facts.Index.Board.Committees, kind) : null)
        {
            case true:
                review.Meets()?.Saw($"The board has {name}.");
                break;
            case false:
                review.Fails(Reason.Missing)?.Find("/committees", memberId: null, $"No committee of the board is {name}; the list of committees is stated to be complete.");
                break;
            default:
                review.AskForCommittees(in facts);
                break;
        }
    }

    /// <summary>Leaves the question open for want of the list of committees on the date.</summary>
    internal static void AskForCommittees(ref this Review review, in BoardFacts facts)
    {
        if (review.Opens(Reason.ListNotComplete) is not { } spot)
        {
            return;
        }

        if (!facts.Spoken)
        {
            spot.Missing("/committees", AnotherDay);
            return;
        }

        var committees = facts.Index.Board.Committees;
        for (var i = 0; i < committees.Count; i++)
        {
            if (committees[i].Kind is null)
            {
                spot.Missing(Pointer(i) + "/kind", "of which kind each committee is");
            }
        }

        if (!committees.IsComplete)
        {
            spot.Missing("/committees", "whether the list of committees is complete (state complete: true if it is)");
        }
    }

    /// <summary>Whether a list names a committee of a kind; null where it may have left one out.</summary>
    internal static bool? Has(FactList<Committee> committees, CommitteeKind kind)
    {
        var open = !committees.IsComplete;
        foreach (var committee in committees.Items.AsSpan())
        {
            if (committee.Kind == kind)
            {
                return true;
            }

            open |= committee.Kind is null;
        }

        return open ? null : false;
    }

    /// <summary>Settles a rule about one kind of committee where none is known: nothing is asked of a committee the board does not have.</summary>
    internal static void WithoutCommittee(ref this Review review, in BoardFacts facts, CommitteeKind kind)
    {
        if (facts.Spoken && Has(facts.Index.Board.Committees, kind) == false)
        {
            review.Excuses(Reason.SeatEmpty);
        }
        else
        {
            review.AskForCommittees(in facts);
        }
    }
}
