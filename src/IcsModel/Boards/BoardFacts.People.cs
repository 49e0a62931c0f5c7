namespace IcsModel.Boards;

/// <content>Questions that turn on who is the same person.</content>
internal readonly partial struct BoardFacts
{
    /// <summary>Whether an entry in post shows something, leaving out people who are also the chair or the chief executive.</summary>
    internal bool IsShownByOrdinaryMember(MemberShows shows) =>
        Shows(shows) && (!Index.SharesPeople || AnyOutsideOffices(shows, Holding.Undated, Holding.Undated));

    /// <summary>Whether an entry that is or may be in post shows something, leaving out people whose dates put them in one of the two offices.</summary>
    internal bool MayBeShownByOrdinaryMember(MemberShows shows) =>
        MayShow(shows) && (!Index.SharesPeople || AnyOutsideOffices(shows, Holding.Possible, Holding.Dated));

    private bool AnyOutsideOffices(MemberShows shows, Holding least, Holding leastInOffice)
    {
        foreach (ref readonly var entry in Index.Members)
        {
            if ((entry.Shows & shows) != 0 && HoldingOf(in entry) >= least && !IsInOffice(entry.Person, leastInOffice))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInOffice(int person, Holding least)
    {
        if (person < 0)
        {
            return false;
        }

        foreach (ref readonly var entry in Index.Members)
        {
            if (entry.Person == person
                && (entry.Shows & (MemberShows.Chair | MemberShows.ChiefExecutive)) != 0
                && HoldingOf(in entry) >= least)
            {
                return true;
            }
        }

        return false;
    }
}
