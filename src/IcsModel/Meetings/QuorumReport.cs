using System.Globalization;

namespace IcsModel.Meetings;

/// <summary>Writes the answer to a count: who counts and who does not, what is missing, and what would settle it.</summary>
internal sealed class QuorumReport(QuorumMembers members, FactList<Attendance> attendance, QuorumSheet sheet)
{
    /// <summary>Answers for those who attend.</summary>
    internal static QuorumAnswer Of(QuorumMembers members, FactList<Attendance> attendance, FactList<Person> excluded, QuorumSheet sheet)
    {
        var roll = QuorumRoll.Call(members, attendance, excluded, sheet);
        if (!attendance.IsComplete)
        {
            sheet.Ask(sheet.Attendance, "who else was present (state complete: true when all are listed)");
        }

        var report = new QuorumReport(members, attendance, sheet);
        var absent = ValueList.From(roll.Absent.Where(one => one.Counts == true).Select(report.Member));
        return report.Answer(QuorumWeighing.Of(members, roll, attendance.IsComplete), report.Present, absent) with
        {
            NotCounted = ValueList.From(
                roll.Candidates.Where(one => one.Counts != true).Select(one => new UncountedPerson(report.Present(one), one.Reason, one.Counts == false))),
        };
    }

    /// <summary>Answers as if every member in post attended.</summary>
    internal static QuorumAnswer OfAll(QuorumMembers members)
    {
        var sheet = new QuorumSheet("/board/members", "/board/members");
        var roll = QuorumRoll.Call(members, FactList<Attendance>.Unknown, FactList.Complete<Person>(), sheet);
        members.AskForList(sheet);
        var report = new QuorumReport(members, FactList<Attendance>.Unknown, sheet);
        return report.Answer(QuorumWeighing.OfAll(members, roll), report.Member, absent: []);
    }

    private QuorumAnswer Answer(QuorumWeighing weighed, Func<QuorumCandidate, QuorumPerson> name, ValueList<QuorumPerson> absent)
    {
        var counted = ValueList.From(weighed.Sure.Select(name));
        var groups = ValueList.From(Enumerable.Range(0, weighed.Rule?.Groups.Count ?? 0).Select(group => Count(weighed, group, counted, absent)));
        if (weighed.IsQuorate is null)
        {
            new QuorumQuestions(members, sheet).Ask(weighed, groups);
        }

        return new QuorumAnswer
        {
            IsQuorate = weighed.IsQuorate,
            Present = weighed.Present,
            Needed = weighed.Need.Number,
            Base = weighed.Need.Base,
            Of = weighed.Need.Of,
            IsNumberMet = weighed.IsNumberMet,
            AreGroupsMet = weighed.AreGroupsMet,
            IsChairMet = weighed.IsChairMet,
            Groups = groups,
            Counted = counted,
            Absent = absent,
            Missing = weighed.IsQuorate is null ? sheet.Missing : [],
            Clause = weighed.Rule?.Clause,
        };
    }

    private static QuorumGroupCount Count(QuorumWeighing weighed, int position, ValueList<QuorumPerson> counted, ValueList<QuorumPerson> absent)
    {
        var group = weighed.Rule!.Groups[position];
        return new QuorumGroupCount
        {
            Location = QuorumQuestions.GroupPointer(position),
            Name = group.Name,
            Needed = weighed.Needed(position),
            IsMet = weighed.IsGroupMet(position),
            Standing = ValueList.From(counted.Where((_, sure) => weighed.StandsFor(sure, position))),
            CouldStand = ValueList.From(absent.Where(one => one.Seats.Any(seat => group.Seats.Contains(seat)))),
        };
    }

    private QuorumPerson Present(QuorumCandidate one)
    {
        var entry = attendance[one.Position];
        return new QuorumPerson
        {
            Location = $"{sheet.Attendance}/{one.Position.ToString(CultureInfo.InvariantCulture)}",
            Person = entry.Person,
            Seats = one.Seats.ToList(),
            SubstituteFor = entry.SubstituteFor,
            IsSuspended = one.IsSuspended,
        };
    }

    private QuorumPerson Member(QuorumCandidate one) => new()
    {
        Location = QuorumMembers.Pointer(one.Position),
        Person = members.Board.Members[one.Position].Person,
        Seats = one.Seats.ToList(),
        IsSuspended = one.IsSuspended,
    };
}
