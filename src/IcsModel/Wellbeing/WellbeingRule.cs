using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>A rule asked of each health and wellbeing board of a responsible local authority of the system that exists on the date.</summary>
internal abstract class WellbeingRule(RuleDefinition definition, OutcomeWords words) : SystemRule(definition)
{
    private protected sealed override void Look(in SystemFacts facts, ref Review review)
    {
        var boards = facts.System.WellbeingBoards;
        var any = false;
        for (var i = 0; i < boards.Count; i++)
        {
            if (EntryOf(in facts, i) is { } entry)
            {
                any |= Look(in facts, ref review, in entry);
            }
        }

        if (AsksEveryBoard && !facts.IsComplete(boards))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/wellbeingBoards", "which health and wellbeing boards there are (state complete: true when all are listed)");
        }

        if (!any)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Whether the rule asks something of every board, so that boards not listed leave it open; else it asks only about what is recorded.</summary>
    private protected abstract bool AsksEveryBoard { get; }

    /// <summary>Looks at one board and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry);

    private protected override string Message(in SystemFacts facts, Decision decision) => words.Of(decision);

    private protected override string Remedy(in SystemFacts facts, Decision decision) => words.Remedy;

    /// <summary>Finds a board at fault; one that may not exist, or whose council may not be a responsible local authority, is left open.</summary>
    private protected static Spot? Condemn(ref Review review, in WellbeingEntry entry, Reason reason) =>
        entry.IsSure
            ? review.Fails(reason)
            : review.Opens()?.Missing(entry.CouncilPointer, "which responsible local authority a health and wellbeing board belongs to, and since when there is one");

    /// <summary>Finds a board at fault for one member; an undated member condemns nothing.</summary>
    private protected static Spot? Condemn(ref Review review, in WellbeingEntry entry, int member, Reason reason) =>
        entry.Board.Members[member].From is not null
            ? Condemn(ref review, in entry, reason)
            : review.Opens()?.Missing(entry.At("members", member) + "/from", "since when a listed member has sat on the board");

    /// <summary>Whether a member sits on the board on the date in a capacity; null where that is not known.</summary>
    private protected static bool? Sits(in SystemFacts facts, WellbeingBoardMember member, WellbeingCapacity capacity)
    {
        if (facts.Runs(member.From, member.To) is not { } runs)
        {
            return Holds(in facts, member, capacity) == false ? false : null;
        }

        return runs ? Holds(in facts, member, capacity) : false;
    }

    private static bool? Holds(in SystemFacts facts, WellbeingBoardMember member, WellbeingCapacity capacity)
    {
        foreach (var held in member.Capacities.Items.AsSpan())
        {
            if (held == capacity)
            {
                return true;
            }
        }

        return facts.IsComplete(member.Capacities) ? false : null;
    }

    private static WellbeingEntry? EntryOf(in SystemFacts facts, int position)
    {
        var board = facts.System.WellbeingBoards[position];
        if (facts.Runs(board.EstablishedOn, to: null) is false)
        {
            return null;
        }

        var council = facts.Index.Wellbeing.Councils[position];
        if (council < 0)
        {
            return new(board, position, Council: null, council, IsSure: false);
        }

        var (of, responsible) = (facts.System.Councils[council], facts.IsResponsible(council));
        return responsible == false
            ? null
            : new(board, position, of, council, responsible == true && facts.Runs(board.EstablishedOn, to: null) == true);
    }
}
