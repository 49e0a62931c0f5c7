using IcsModel.Boards;
using IcsModel.Meetings;
using IcsModel.Reporting;
using NodaTime;

namespace IcsModel.Tool.Quorums;

/// <summary>Counts the quorum that was asked about.</summary>
internal sealed class QuorumRun
{
    private readonly QuorumOptions options;
    private readonly Session session;
    private readonly Roster roster;
    private readonly List<string> mistakes = [];

    private QuorumRun(QuorumOptions options, IntegratedCareBoard board, Session session)
    {
        (this.options, this.session) = (options, session);
        roster = new Roster(board);
    }

    private IntegratedCareBoard Board => roster.Board;

    /// <summary>The result, or what is wrong with the question.</summary>
    internal static (QuorumResult? Result, IReadOnlyList<string> Mistakes) Of(QuorumOptions options, IntegratedCareBoard board, Session session)
    {
        var run = new QuorumRun(options, board, session);
        var result = run.Count();
        return (run.mistakes.Count == 0 ? result : null, run.mistakes);
    }

    private QuorumResult? Count()
    {
        if (options.Meeting is { } id)
        {
            return options.NamesPeople || options.On is not null
                ? Mistake("--meeting takes the day and those present from the document; leave out the other options.")
                : OfMeeting(id);
        }

        var (day, source) = Day();
        var result = new QuorumResult { Roster = roster, On = day, Source = source, Counts = [] };
        return options.Present is null && options.Substitutes.Count == 0
            ? WithEverybody(result)
            : result with { Counts = [new(null, QuorumCount.Of(Board, day, Attendance(), FactList.Complete<Person>([.. Excluded()])))] };
    }

    /// <summary>Everybody in post; those excluded are left out by naming all the others.</summary>
    private QuorumResult? WithEverybody(QuorumResult result) =>
        options.Excluded.Count > 0
            ? Mistake("--excluded needs --present: name those who are there, those excluded among them.")
            : result with { IsOfAll = true, Counts = [new(null, QuorumCount.OfAll(Board, result.On))] };

    private QuorumResult? OfMeeting(string id)
    {
        var meetings = Board.Meetings;
        for (var i = 0; i < meetings.Count; i++)
        {
            if (string.Equals(meetings[i].Id, id, StringComparison.Ordinal))
            {
                return OfMeeting(i, meetings[i]);
            }
        }

        return Mistake($"There is no meeting {id} in {options.File}.{Nearest.Advice(id, meetings.Select(meeting => meeting.Id).OfType<string>())}");
    }

    private QuorumResult? OfMeeting(int position, Meeting meeting)
    {
        if (meeting.Committee is { } committee)
        {
            return Mistake($"The meeting {meeting.Id} is one of the committee {committee}; the quorum of the constitution is the board's.");
        }

        if (meeting.HeldOn is not { } held)
        {
            return Mistake($"When the meeting {meeting.Id} was held is not stated: give heldOn in {options.File}.");
        }

        var counts = new List<QuorumCounted> { new(null, QuorumCount.OfMeeting(Board, position)!) };
        for (var i = 0; i < meeting.Items.Count; i++)
        {
            if (meeting.Items[i].Excluded.Count > 0)
            {
                counts.Add(new(meeting.Items[i].Title ?? meeting.Items[i].Id ?? $"item {Words.Of(i + 1)}", QuorumCount.OfMeeting(Board, position, i)!));
            }
        }

        return new() { Roster = roster, On = held, Source = AsAtSource.Document, Meeting = meeting.Id, Counts = counts };
    }

    private (LocalDate Day, AsAtSource Source) Day() =>
        options.On is { } given ? (given, AsAtSource.Option)
        : Board.StatedOn is { } stated ? (stated, AsAtSource.Document)
        : (session.Today(), AsAtSource.Today);

    private FactList<Attendance> Attendance()
    {
        var attendance = new List<Attendance>();
        foreach (var id in options.Present ?? [])
        {
            attendance.Add(new() { Person = Find(id) });
        }

        foreach (var pair in options.Substitutes)
        {
            var parts = pair.Split('=');
            if (parts is not [{ Length: > 0 } person, { Length: > 0 } member])
            {
                Mistake($"--substitute takes who came and for whom, such as p-90=p-3, not \"{pair}\".");
                continue;
            }

            attendance.Add(new() { Person = roster.Find(person) ?? new Person { Id = person }, SubstituteFor = Find(member), PermittedByPresiding = true });
        }

        return FactList.Complete<Attendance>([.. attendance]);
    }

    private IEnumerable<Person> Excluded() => options.Excluded.Select(Find).OfType<Person>();

    private Person? Find(string id)
    {
        if (roster.Find(id) is { } known)
        {
            return known;
        }

        var near = NearMiss.Some(id, roster.Ids);
        Mistake($"There is nobody {id} in {options.File}.{(near.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", near)}?")}");
        return null;
    }

    private QuorumResult? Mistake(string text)
    {
        mistakes.Add(text);
        return null;
    }
}
