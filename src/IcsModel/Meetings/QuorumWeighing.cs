using IcsModel.Boards;
using IcsModel.Boards.ModelConstitution;
using IcsModel.Constitutions;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>Weighs those who count, and those who may, against the rule on quorum.</summary>
internal sealed class QuorumWeighing
{
    private readonly QuorumMembers members;
    private readonly QuorumSheet sheet;
    private readonly QuorumRoll roll;
    private readonly Quorum? quorum;
    private readonly List<QuorumCandidate> sure;
    private readonly List<QuorumCandidate> possible;
    private readonly bool isUnbounded;

    private QuorumWeighing(QuorumMembers members, QuorumSheet sheet, QuorumRoll roll, List<QuorumCandidate> listed, bool othersMayAttend)
    {
        (this.members, this.sheet, this.roll) = (members, sheet, roll);
        quorum = members.Constitution?.StandingOrders?.Quorum;
        sure = [.. listed.Where(one => one.Counts == true)];
        possible = [.. listed.Where(one => one.Counts != false)];
        if (othersMayAttend && !ReferenceEquals(listed, roll.Absent))
        {
            possible.AddRange(roll.Absent);
        }

        isUnbounded = othersMayAttend && !members.IsComplete;
    }

    internal static QuorumAnswer Weigh(
        BoardIndex index, LocalDate on, FactList<Attendance> attendance, FactList<Person> excluded, QuorumSheet asked)
    {
        var onTheDay = new QuorumMembers(index, on);
        var called = new QuorumRoll(onTheDay, attendance, excluded, asked).Call();
        if (!attendance.IsComplete)
        {
            asked.Ask(asked.Attendance, "who else was present (state complete: true when all are listed)");
        }

        return new QuorumWeighing(onTheDay, asked, called, called.Candidates, othersMayAttend: !attendance.IsComplete).Answer() with
        {
            Absent = ValueList.From(called.Absent.Where(one => one.Counts == true).Select(one => one.Who)),
        };
    }

    /// <summary>Weighs every member in post as if they all attended.</summary>
    internal static QuorumAnswer WeighAll(BoardIndex index, LocalDate on)
    {
        var onTheDay = new QuorumMembers(index, on);
        var asked = new QuorumSheet("/board/members", "/board/members");
        var called = new QuorumRoll(onTheDay, FactList<Attendance>.Unknown, FactList.Complete<Person>(), asked).Call();
        onTheDay.AskForList(asked);
        return new QuorumWeighing(onTheDay, asked, called, called.Absent, othersMayAttend: true).Answer();
    }

    private QuorumAnswer Answer()
    {
        var need = quorum is null ? new QuorumNeed(new CountRange(0, AtMost: null), Base: null, Of: null) : QuorumNeed.Under(quorum, members);
        var (number, groups, chair) = (IsNumberMet(need), Groups(), IsChairMet());
        var groupsMet = quorum is null ? null : AreMet(groups);
        var isQuorate = SingleRole.And(SingleRole.And(number, groupsMet), chair);
        if (isQuorate == false && !members.ConstitutionIsDated)
        {
            sheet.Ask("/constitution/from", "since when this constitution has been in force");
            isQuorate = null;
        }

        if (isQuorate is null)
        {
            new QuorumQuestions(members, sheet).Ask(quorum, need, groups);
        }

        return new QuorumAnswer
        {
            IsQuorate = isQuorate,
            Present = new CountRange(sure.Count, isUnbounded ? null : possible.Count),
            Needed = need.Number,
            Base = need.Base,
            Of = need.Of,
            IsNumberMet = number,
            AreGroupsMet = groupsMet,
            IsChairMet = chair,
            Groups = groups,
            Counted = ValueList.From(sure.Select(one => one.Who)),
            NotCounted = ValueList.From(roll.Candidates.Where(one => one.Counts != true).Select(one => new UncountedPerson(one.Who, one.Reason, one.Counts == false))),
            Missing = isQuorate is null ? sheet.Missing : [],
            Clause = quorum?.Clause,
        };
    }

    private bool? IsNumberMet(QuorumNeed need)
    {
        if (need.Number.AtMost <= sure.Count)
        {
            return roll.ExclusionsAreKnown ? true : null;
        }

        return !isUnbounded && possible.Count < need.Number.AtLeast ? false : null;
    }

    private ValueList<QuorumGroupCount> Groups()
    {
        var groups = quorum?.Groups ?? FactList<QuorumGroup>.Unknown;
        var needed = new int[groups.Count];
        var (certain, open) = (new List<SeatSet>(), new List<SeatSet>());
        var groupOf = new List<int>();
        for (var i = 0; i < needed.Length; i++)
        {
            needed[i] = Math.Max(1, groups[i].AtLeast ?? 1);

            // More places than people change nothing: the group stays short.
            for (var place = 0; place < Math.Min(needed[i], possible.Count + 1); place++)
            {
                groupOf.Add(i);
                certain.Add(SeatSet.Of(groups[i].Seats));
                open.Add(groups[i].Seats.IsComplete ? SeatSet.Of(groups[i].Seats) : SeatSet.All);
            }
        }

        var stands = GroupMatching.Match([.. sure.Select(one => one.Seats)], [.. certain]);
        var mayStand = GroupMatching.Match([.. possible.Select(one => one.PossibleSeats)], [.. open]);
        return ValueList.From(needed.Select((number, i) => Count(i, number, stands, mayStand, groupOf)));
    }

    private QuorumGroupCount Count(int position, int needed, int[] stands, int[] mayStand, List<int> groupOf)
    {
        var group = quorum!.Groups[position];
        var standing = ValueList.From(sure.Where((_, person) => stands[person] >= 0 && groupOf[stands[person]] == position).Select(one => one.Who));
        var most = mayStand.Count(place => place >= 0 && groupOf[place] == position);
        return new QuorumGroupCount
        {
            Location = QuorumQuestions.GroupPointer(position),
            Name = group.Name,
            Needed = needed,
            IsMet = standing.Count >= needed && roll.ExclusionsAreKnown ? true : most < needed && !isUnbounded ? false : null,
            Standing = standing,
            CouldStand = ValueList.From(
                roll.Absent.Where(one => one.Counts == true && !possible.Contains(one) && !one.Seats.Common(SeatSet.Of(group.Seats)).IsEmpty).Select(one => one.Who)),
        };
    }

    private bool? AreMet(ValueList<QuorumGroupCount> groups)
    {
        bool? met = quorum!.Groups.IsComplete ? true : null;
        foreach (var group in groups)
        {
            met = SingleRole.And(met, group.IsMet);
        }

        return met;
    }

    private bool? IsChairMet()
    {
        if (quorum is null)
        {
            return null;
        }

        var chair = Any(one => one.IsChair, mayBeUnlisted: isUnbounded && members.Elsewhere.Has(SeatKind.Chair));
        var either = Or(chair, Any(one => one.IsDeputy, mayBeUnlisted: isUnbounded));
        var needsChair = quorum.NeedsChair ?? (members.Constitution!.QuorumWithoutChair?.Provides == true ? false : null);
        return SingleRole.And(Meets(needsChair, chair), Meets(quorum.NeedsChairOrDeputy, either));
    }

    private bool? Any(Func<QuorumCandidate, bool?> question, bool mayBeUnlisted)
    {
        if (sure.Exists(one => question(one) == true))
        {
            return roll.ExclusionsAreKnown ? true : null;
        }

        return mayBeUnlisted || possible.Exists(one => question(one) != false) ? null : false;
    }

    private static bool? Meets(bool? isNeeded, bool? isThere) => isNeeded == false || isThere == true ? true : isNeeded == true ? isThere : null;

    private static bool? Or(bool? one, bool? other) => one == true || other == true ? true : one == false && other == false ? false : null;
}
