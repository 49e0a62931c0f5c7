using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>NHSE-MEET-012: meetings of the board, and of committees made up wholly of its members or including them all, are open to the public.</summary>
internal sealed class PublicMeetingsRule() : MeetingRule(
    new RuleDefinition
    {
        Id = new RuleId("NHSE-MEET-012"),
        Title = "Meetings of the board, and of committees of board members, are open to the public",
        Citation = new Citation(Instruments.PublicBodiesAdmissionToMeetingsAct1960),
        ReadWith = [new Citation(Instruments.NhsAct2006, "Sch. 1B"), BoardDefinitions.Model("cl. 7.3.1")],
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB",
        Asks =
            "The public may attend meetings of the board, and of committees made up wholly of members of the board or including all of them, unless a resolution with its reason excludes "
            + "the public.",
        Decides = "Looks at each such meeting for whether it was held in public or a resolution excluded the public; for a committee, compares its members on the day with those of the board.",
        Reading = new Interpretation(
            "A remuneration committee made up only of members of the board is caught by the words, although excluding the public is routine: it needs a recorded resolution."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    MeetingQuestion.Public)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        var caught = meeting.IsOfBoard ? true : IsCaught(meeting);
        switch (meeting.Meeting)
        {
            case var _ when caught == false:
                return;
            case { HeldOn: null }:
                meeting.TryGetDay(ref review, out _);
                return;
            case { HeldInPublic: true }:
                review.Meets()?.Saw($"{meeting.Name} was held in public.");
                return;
            case { ExclusionResolved: true }:
                review.Meets()?.Saw($"{meeting.Name} excluded the public by a resolution with its reason.");
                return;
            case { HeldInPublic: false, ExclusionResolved: false } when caught == true:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(meeting.Pointer, meeting.Meeting.Id, $"{meeting.Name} was held in private without a resolution to exclude the public.");
                return;
        }

        if (caught is null)
        {
            review.Opens()?.Missing(CommitteePointer(meeting), "whether a committee that met in private was made up wholly of members of the board, or included all of them");
        }
        else
        {
            review.Opens()?.Missing(meeting.Pointer + (meeting.Meeting.HeldInPublic is null ? "/heldInPublic" : "/exclusionResolved"), "whether a meeting was held in public, or a resolution with its reason excluded the public");
        }
    }

    /// <summary>Whether the committee was made up wholly of members of the board or included all of them; null where the facts do not tell.</summary>
    private static bool? IsCaught(MeetingView meeting)
    {
        if (meeting.Meeting.HeldOn is null || Find(meeting) is not { } committee)
        {
            return null;
        }

        var people = new HashSet<string>(StringComparer.Ordinal);
        var (wholly, open) = ((bool?)true, !(committee.Members.IsComplete && meeting.Members.Spoken));
        var day = DayKey.Of(meeting.Meeting.HeldOn.Value);
        foreach (var member in committee.Members)
        {
            var from = member.From is { } first ? DayKey.Of(first) : 0;
            if (day < from || day >= DayKey.EndOf(member.To))
            {
                continue;
            }

            if (from == 0 || member.Person?.Id is not { } id)
            {
                open = true;
                continue;
            }

            people.Add(id);
            wholly = And(wholly, IsOnBoard(meeting, id));
        }

        return Or(open || people.Count == 0 ? And(wholly, null) : wholly, IncludesAll(meeting, people, open));
    }

    private static bool? IsOnBoard(MeetingView meeting, string id)
    {
        var standing = meeting.Members.Find(id);
        return standing.Holding switch
        {
            Holding.Dated => true,
            Holding.No when !meeting.Members.MayBeElsewhere => false,
            _ => null,
        };
    }

    private static bool? IncludesAll(MeetingView meeting, HashSet<string> people, bool open)
    {
        var members = meeting.Members;
        bool? all = members.IsComplete ? true : null;
        for (var i = 0; i < members.Count; i++)
        {
            if (members.HoldingOf(i) == Holding.No)
            {
                continue;
            }

            var id = members.Board.Members[i].Person?.Id;
            all = And(all, id is not null && people.Contains(id) ? true : open || id is null || members.HoldingOf(i) != Holding.Dated ? null : false);
        }

        return all;
    }

    private static Committee? Find(MeetingView meeting)
    {
        foreach (var committee in meeting.Index.Board.Committees)
        {
            if (string.Equals(committee.Id, meeting.Meeting.Committee, StringComparison.Ordinal))
            {
                return committee;
            }
        }

        return null;
    }

    private static string CommitteePointer(MeetingView meeting)
    {
        var committees = meeting.Index.Board.Committees;
        for (var i = 0; i < committees.Count; i++)
        {
            if (string.Equals(committees[i].Id, meeting.Meeting.Committee, StringComparison.Ordinal))
            {
                return Constitutions.Committees.CommitteeReview.Pointer(i) + "/members";
            }
        }

        return "/committees";
    }

    private static bool? And(bool? one, bool? other) => one == false || other == false ? false : one == true && other == true ? true : null;

    private static bool? Or(bool? one, bool? other) => one == true || other == true ? true : one == false && other == false ? false : null;

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every meeting recorded that must be open to the public was held in public, or excluded the public by resolution.",
            Outcome.NotSatisfied => "A meeting that must be open to the public was held in private without a resolution.",
            Outcome.NotApplicable => "No meeting that must be open to the public is recorded up to the date.",
            _ => "Whether every meeting that must be open to the public was, or excluded the public by resolution, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Hold such meetings in public, or exclude the public from the business concerned by a resolution that records the reason.";
}
