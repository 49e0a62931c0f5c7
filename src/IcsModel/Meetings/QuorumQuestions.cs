using System.Globalization;
using IcsModel.Boards;
using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>Asks for the facts that leave open whether there is a quorum.</summary>
internal sealed class QuorumQuestions(QuorumMembers members, QuorumSheet sheet)
{
    private const string Pointer = "/constitution/standingOrders/quorum";

    internal static string GroupPointer(int position) => $"{Pointer}/groups/{position.ToString(CultureInfo.InvariantCulture)}";

    internal void Ask(QuorumWeighing weighed, ValueList<QuorumGroupCount> groups)
    {
        if (weighed.Rule is not { } quorum)
        {
            AskForRule();
            return;
        }

        if (!members.ConstitutionIsDated)
        {
            sheet.Ask("/constitution/from", "since when this constitution has been in force");
        }

        AskForNumber(quorum, weighed.Need);
        AskForGroups(quorum, groups);
        if (quorum.NeedsChair is null && members.Constitution!.QuorumWithoutChair?.Provides != true)
        {
            sheet.Ask(Pointer + "/needsChair", "whether the chair must be present");
        }

        if (quorum.NeedsChairOrDeputy is null)
        {
            sheet.Ask(Pointer + "/needsChairOrDeputy", "whether the chair or the deputy chair must be present");
        }
        else if (quorum.NeedsChairOrDeputy == true)
        {
            AskForDeputy();
        }
    }

    private void AskForRule()
    {
        if (members.Board.Constitution is not null && members.Constitution is null)
        {
            sheet.Ask("/constitution", "what the constitution in force on the day of the meeting provides");
        }
        else
        {
            sheet.Ask(Pointer, "the quorum that the board's own constitution or standing orders lay down");
        }
    }

    private void AskForNumber(Quorum quorum, QuorumNeed need)
    {
        if (need.Base is null && quorum.AtLeast is null)
        {
            sheet.Ask(Pointer + "/atLeast", "how many must be present, as a number or as a fraction");
        }
        else if (need is { Base.AtMost: not null, Number.AtMost: null })
        {
            sheet.Ask(Pointer + "/numerator", "the fraction that must be present");
        }

        if (need is { Of: QuorumBase.Seats, Base.IsExact: false })
        {
            sheet.Ask("/constitution/seats", "how many seats the constitution lays down (state complete: true when all are listed)");
        }
        else if (need is { Of: QuorumBase.MembersInPost, Base.IsExact: false })
        {
            members.AskForList(sheet);
            AskForPosts();
        }
    }

    private void AskForPosts()
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members.HoldingOf(i) is Holding.Possible or Holding.Undated)
            {
                sheet.Ask(QuorumMembers.Pointer(i) + "/from", "since when listed members hold their seats");
            }

            if (members.HoldingOf(i) != Holding.No && members.Board.Members[i].Person?.Id is null)
            {
                sheet.Ask(QuorumMembers.Pointer(i) + "/person/id", "who the listed members are");
            }
        }
    }

    private void AskForGroups(Quorum quorum, ValueList<QuorumGroupCount> groups)
    {
        if (!quorum.Groups.IsComplete)
        {
            sheet.Ask(Pointer + "/groups", "which groups must be represented (state complete: true when all are listed)");
        }

        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].IsMet is null && !quorum.Groups[i].Seats.IsComplete)
            {
                sheet.Ask(GroupPointer(i) + "/seats", "which seats belong to each group (state complete: true when all are listed)");
            }
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (members.HoldingOf(i) != Holding.No && members.Board.Members[i].Seat is null)
            {
                sheet.Ask(QuorumMembers.Pointer(i) + "/seat", "which seat a listed member holds");
            }
        }
    }

    private void AskForDeputy()
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (members.HoldingOf(i) != Holding.No && members.Board.Members[i].IsDeputyChair is null)
            {
                sheet.Ask(QuorumMembers.Pointer(i) + "/deputyChair", "which member is deputy chair");
            }
        }
    }
}
