using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>A listed partnership with what can be worked out of it whatever the date asked about.</summary>
internal sealed partial class PartnershipEntry
{
    private readonly SystemIndex index;

    internal PartnershipEntry(IntegratedCarePartnership partnership, int position, SystemIndex index, BodyIndex councils)
    {
        (Partnership, Position, this.index) = (partnership, position, index);
        IsForTheBoard = partnership.Board is null ? true : BodyMatch.AreSame(index.Board, partnership.Board);
        AreaIsTheBoards = partnership.AreaIsTheBoards ?? AreTheSame(partnership.Area, index.System.Area);
        var founders = new BodyIndex(partnership.EstablishedBy);
        FoundedByBoard = Founded(founders.Find(index.Board));
        FoundedBy = [.. index.System.Councils.Select(council => Founded(founders.Find(council.Body)))];
        var reader = new AppointmentReader(index.Board, councils, partnership.Name);
        Appointments = [.. partnership.Members.Select(reader.Read)];
        (FirstOfCouncil, Next) = (new int[index.System.Councils.Count], new int[Appointments.Length]);
        (Persons, EarlierOfPerson) = NumberPersons(partnership.Members);
        LinkAppointees();
    }

    internal IntegratedCarePartnership Partnership { get; }

    internal int Position { get; }

    /// <summary>Whether it is the board's, or null where that cannot be told.</summary>
    internal bool? IsForTheBoard { get; }

    /// <summary>Whether its area is that of the board: as stated, else as the areas show, else null.</summary>
    internal bool? AreaIsTheBoards { get; }

    /// <summary>Whether the board is listed among those that established it; null where that cannot be told from the entries.</summary>
    internal bool? FoundedByBoard { get; }

    /// <summary>The same of each listed council, in order.</summary>
    internal bool?[] FoundedBy { get; }

    /// <summary>Who appointed each listed member, in order.</summary>
    internal Appointment[] Appointments { get; }

    /// <summary>Whether the partnership existed on the date, for the area of the board.</summary>
    internal bool? IsCurrent(in SystemFacts facts) =>
        (IsForTheBoard, facts.Runs(Partnership.EstablishedOn, Partnership.AbolishedOn)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        };

    private static bool? Founded(int found) => found >= 0 ? true : found == BodyIndex.NotAmong ? false : null;

    /// <summary>Two areas are the same when both are known whole and hold the same parts; a part of one that the other, known whole, lacks shows a difference.</summary>
    private static bool? AreTheSame(FactList<string> one, FactList<string> other)
    {
        var (ones, others) = (new HashSet<string>(one, StringComparer.OrdinalIgnoreCase), new HashSet<string>(other, StringComparer.OrdinalIgnoreCase));
        if ((other.IsComplete && !ones.IsSubsetOf(others)) || (one.IsComplete && !others.IsSubsetOf(ones)))
        {
            return false;
        }

        return one.IsComplete && other.IsComplete ? true : null;
    }
}
