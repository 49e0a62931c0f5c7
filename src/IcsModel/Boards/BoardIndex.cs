using IcsModel.Accounts;
using IcsModel.Boards.Routes;
using IcsModel.Boards.Schedule1B;
using IcsModel.Constitutions.Committees;
using IcsModel.Interests;
using IcsModel.Meetings;
using IcsModel.Rules;

namespace IcsModel.Boards;

/// <summary>What can be worked out once about a board, whatever the date asked about.</summary>
internal sealed partial class BoardIndex : SubjectIndex<IntegratedCareBoard>
{
    private readonly MemberEntry[] entries;
    private readonly SureSpell[] employment;

    internal BoardIndex(IntegratedCareBoard board)
        : base(board)
    {
        Established = board.EstablishedOn is { } established ? DayKey.Of(established) : 0;
        Abolished = DayKey.EndOf(board.AbolishedOn);
        Stated = board.StatedOn is { } stated ? DayKey.Of(stated) : 0;
        ConstitutionFrom = board.Constitution?.From is { } inForce ? DayKey.Of(inForce) : 0;
        ConstitutionTo = board.Constitution is { } constitution ? DayKey.EndOf(constitution.To) : 0;
        Routes = new AppointmentRoutes(board);
        entries = new MemberEntry[board.Members.Count];
        var people = new Dictionary<string, int>(StringComparer.Ordinal);
        var identified = 0;
        var spells = new List<SureSpell>();
        for (var i = 0; i < entries.Length; i++)
        {
            var member = board.Members[i];
            RecordsDepartures |= member.Departure is not null;
            entries[i] = new MemberEntry(
                member.From is { } from ? DayKey.Of(from) : 0,
                DayKey.EndOf(member.To),
                MemberReader.Read(member, Routes.Reviews[i], board.Constitution),
                Number(member.Person?.Id, people));
            identified += entries[i].Person >= 0 ? 1 : 0;
            if (member.Seat == SeatKind.ChiefExecutive)
            {
                spells.AddRange(ChiefExecutiveEmployment.SureSpells(board, i));
            }
        }

        employment = [.. spells];

        People = people.Count;
        SharesPeople = identified > People;
        Committees = new CommitteeIndex(board, Routes);
        Variations = VariationReview.Of(board.Constitution);
    }

    internal IntegratedCareBoard Board => Subject;

    /// <summary>What has been settled of the board.</summary>
    internal SettledStretches Settled { get; } = new();

    /// <summary>What is known of each variation of the constitution, in the order of the list.</summary>
    internal VariationReview[] Variations { get; }

    internal AppointmentRoutes Routes { get; }

    internal CommitteeIndex Committees { get; }

    /// <summary>What can be worked out once about the registers of interests, made when first asked for.</summary>
    internal InterestIndex Interests => field ??= new InterestIndex(Board);

    /// <summary>What is known once of accounts, allowances and the seal; worked out when first asked for.</summary>
    internal AccountsIndex Accounts => field ??= new AccountsIndex(Board);

    /// <summary>The entries of the chairs of committees, looked up once somebody asks.</summary>
    internal CommitteeChairs CommitteeChairs => field ??= new CommitteeChairs(Board);

    /// <summary>The meetings, looked at once somebody asks.</summary>
    internal MeetingIndex Meetings => field ??= new MeetingIndex(this);

    internal ReadOnlySpan<MemberEntry> Members => entries;

    /// <summary>How many different people with an id are listed.</summary>
    internal int People { get; }

    /// <summary>Whether some person with an id is listed more than once.</summary>
    internal bool SharesPeople { get; }

    /// <summary>Whether it is recorded of some member how they left.</summary>
    internal bool RecordsDepartures { get; }

    /// <summary>The day of establishment as a key, 0 while not known.</summary>
    internal int Established { get; }

    /// <summary>The first day of not existing as a key.</summary>
    internal int Abolished { get; }

    /// <summary>The day the facts are stated for as a key, 0 where they are given for the day asked about.</summary>
    internal int Stated { get; }

    /// <summary>The first day of the constitution as a key, 0 while not known.</summary>
    internal int ConstitutionFrom { get; }

    /// <summary>The first day the constitution was no longer in force as a key; 0 where nothing is known of a constitution.</summary>
    internal int ConstitutionTo { get; }

    /// <summary>Whether dated spells alone show a member to be employed as a chief executive must be on a day.</summary>
    internal bool IsSurelyEmployed(int member, AskedDay day)
    {
        foreach (var spell in employment)
        {
            if (spell.Member == member && spell.From <= day && day < spell.To)
            {
                return true;
            }
        }

        return false;
    }

    private static int Number(string? id, Dictionary<string, int> people)
    {
        if (id is null)
        {
            return -1;
        }

        if (!people.TryGetValue(id, out var number))
        {
            number = people.Count;
            people.Add(id, number);
        }

        return number;
    }
}
