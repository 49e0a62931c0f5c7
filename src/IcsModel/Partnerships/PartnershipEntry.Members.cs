using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <content>Who the members are on a date.</content>
internal sealed partial class PartnershipEntry
{
    private int firstOfBoard = -1;

    /// <summary>A number for the person in each entry, alike where the ids are; -1 without an id.</summary>
    internal int[] Persons { get; }

    /// <summary>The entry before each of the same person, -1 without one.</summary>
    private int[] EarlierOfPerson { get; }

    /// <summary>For each council the first entry it appointed, -1 without one; <see cref="Next"/> leads on.</summary>
    private int[] FirstOfCouncil { get; }

    private int[] Next { get; }

    /// <summary>Whether an entry is of a member on the date; somebody who only stands in for another is none.</summary>
    internal bool? IsMember(in SystemFacts facts, int entry) =>
        Partnership.Members[entry] is { IsSubstitute: not true } member ? facts.Runs(member.From, member.To) : false;

    /// <summary>Whether nothing unknown could make an entry none of a member: its first day is stated, and that it is no substitute.</summary>
    internal bool IsSurelyMember(in SystemFacts facts, int entry) =>
        Partnership.Members[entry] is { IsSubstitute: false, From: not null } && IsMember(in facts, entry) == true;

    internal Appointees AppointeesOfBoard(in SystemFacts facts) => Count(in facts, firstOfBoard);

    internal Appointees AppointeesOf(in SystemFacts facts, int council) => Count(in facts, FirstOfCouncil[council]);

    /// <summary>Whether the person in an entry also holds, on the date, another entry by the appointment of another body that appoints one member.</summary>
    internal bool IsAppointedTwice(in SystemFacts facts, int entry)
    {
        for (var i = 0; Persons[entry] >= 0 && i < Persons.Length; i++)
        {
            if (Persons[i] == Persons[entry] && Appointments[i].By is Appointor.Board or Appointor.Council
                && Appointments[i] != Appointments[entry] && IsMember(in facts, i) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many different people are members on the date: at least, and at most; entries without an id are taken for different people.</summary>
    internal (int Least, int Most) CountMembers(in SystemFacts facts)
    {
        var (least, most) = (0, 0);
        for (var i = 0; i < Persons.Length; i++)
        {
            var member = IsMember(in facts, i);
            if (member != false && !IsCountedBefore(in facts, i))
            {
                least += member == true ? 1 : 0;
                most++;
            }
        }

        return (least, most);
    }

    /// <summary>Whether an earlier entry of the same person is of a member; each step back ends at the nearest, so that all steps together are no more than the entries.</summary>
    private bool IsCountedBefore(in SystemFacts facts, int entry)
    {
        for (var i = EarlierOfPerson[entry]; i >= 0; i = EarlierOfPerson[i])
        {
            if (IsMember(in facts, i) != false)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two entries of one person are one member; of two without ids nobody knows, and they are never counted as too many.</summary>
    private Appointees Count(in SystemFacts facts, int first)
    {
        var (least, most, one, sure, second) = (0, 0, -1, -1, -1);
        for (var i = first; i >= 0; i = Next[i])
        {
            var member = IsMember(in facts, i);
            if (member == false)
            {
                continue;
            }

            if (Persons[i] >= 0 && IsSurelyMember(in facts, i))
            {
                sure = sure < 0 ? i : sure;
                second = second < 0 && Persons[sure] != Persons[i] ? i : second;
            }

            if (one < 0 || Persons[i] < 0 || Persons[i] != Persons[one])
            {
                most++;
                (least, one) = member == true && one < 0 ? (1, i) : (least, one);
            }
        }

        return new(second >= 0 ? 2 : least, most, one, second);
    }

    private void LinkAppointees()
    {
        Array.Fill(FirstOfCouncil, -1);
        for (var i = Appointments.Length - 1; i >= 0; i--)
        {
            ref var first = ref firstOfBoard;
            switch (Appointments[i].By)
            {
                case Appointor.Board:
                    break;
                case Appointor.Council:
                    first = ref FirstOfCouncil[Appointments[i].Council];
                    break;
                default:
                    continue;
            }

            (Next[i], first) = (first, i);
        }
    }

    private static (int[] Persons, int[] Earlier) NumberPersons(FactList<PartnershipMember> members)
    {
        var latest = new Dictionary<string, int>(StringComparer.Ordinal);
        var (persons, earlier) = (new int[members.Count], new int[members.Count]);
        for (var i = 0; i < persons.Length; i++)
        {
            (persons[i], earlier[i]) = (-1, -1);
            if (members[i].Person?.Id is { } id)
            {
                earlier[i] = latest.GetValueOrDefault(id, -1);
                persons[i] = earlier[i] < 0 ? i : persons[earlier[i]];
                latest[id] = i;
            }
        }

        return (persons, earlier);
    }
}
