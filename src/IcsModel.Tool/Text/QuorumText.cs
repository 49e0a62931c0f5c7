using IcsModel.Constitutions;
using IcsModel.Documents;
using IcsModel.Meetings;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Tool.Quorums;

namespace IcsModel.Tool.Text;

/// <summary>What counting a quorum came to, for people: the answer first, then the numbers, the groups, who counts and who does not.</summary>
internal sealed class QuorumText(TextPage page, string file, SourceMap map, QuorumResult result)
{
    private const int Indent = 4;
    private const string Pointer = "/constitution/standingOrders/quorum";

    private Quorum? Rule => IsNotKnownInForce ? null : result.Roster.Board.Constitution?.StandingOrders?.Quorum;

    /// <summary>Whether the constitution stated is not known to be the one in force on the day, so that nothing it lays down is given.</summary>
    private bool IsNotKnownInForce =>
        result.Counts[0].Answer.Missing.Any(missing => string.Equals(missing.Pointer, "/constitution", StringComparison.Ordinal));

    internal void Write()
    {
        Title();
        foreach (var count in result.Counts)
        {
            page.Blank();
            Write(count);
        }

        if (result.Roster.IsTakenApart)
        {
            page.Blank();
            page.Paragraph("Members listed without a person id are taken to be different people (interpretation).", tone: Tone.Muted);
        }
    }

    private void Title()
    {
        var board = result.Roster.Board;
        var what = result.Meeting is { } meeting ? $"the meeting {meeting} of {IsoDay.Of(result.On)}"
            : result.IsOfAll ? $"every member in post on {IsoDay.Of(result.On)} ({Wording.Of(result.Source, "--on")})"
            : $"a meeting on {IsoDay.Of(result.On)} ({Wording.Of(result.Source, "--on")})";
        page.Paragraph($"{board.Name ?? board.Code ?? "Integrated care board"}: {what}", tone: Tone.Heading);
        page.Paragraph(file, tone: Tone.Muted);
    }

    private void Write(QuorumCounted count)
    {
        var answer = count.Answer;
        page.Paragraph(Verdict(count), tone: answer.IsQuorate switch { true => Tone.Heading, false => Tone.Alarm, null => Tone.Caution });
        Numbers(answer);
        Chair(answer);
        for (var i = 0; i < answer.Groups.Count; i++)
        {
            Group(answer.Groups[i], Rule!.Groups[i]);
        }

        Clause(answer);
        People("Counted", answer.Counted);
        NotCounted(answer);
        ToMakeItUp(answer);
        Missing(answer);
    }

    private string Verdict(QuorumCounted count)
    {
        var of = count.Item is { } item ? $" for {item}" : string.Empty;
        return (result.IsOfAll, count.Answer.IsQuorate) switch
        {
            (true, true) => "The board can be quorate with those in post.",
            (true, false) => "The board cannot be quorate with those in post.",
            (true, null) => "Cannot tell whether the board can be quorate with those in post.",
            (_, true) => $"Quorate{of}.",
            (_, false) => $"Not quorate{of}.",
            _ => $"Cannot tell whether it is quorate{of}.",
        };
    }

    private void Numbers(QuorumAnswer answer)
    {
        if (Rule is not { } rule)
        {
            page.Paragraph(IsNotKnownInForce ? "The quorum of the constitution in force on the day is not stated." : "No quorum is stated.", indent: 2, hang: Indent);
            return;
        }

        var needed = rule switch
        {
            { Numerator: { } upper, Denominator: { } lower } =>
                $" ({QuorumWording.Fraction(upper, lower)} of {QuorumWording.Base(answer)}, rounded up"
                + $"{(rule.AtLeast is { } least ? $"; at least {Words.Of(least)}" : string.Empty)})",
            _ => string.Empty,
        };
        var count = answer.Present is { AtLeast: 1, IsExact: true } ? "counts" : "count";
        var are = answer.Needed is { AtLeast: 1, IsExact: true } ? "is" : "are";
        page.Paragraph($"{QuorumWording.Of(answer.Present)} {count}, {QuorumWording.Of(answer.Needed)} {are} needed{needed}.", indent: 2, hang: Indent);
    }

    private void Chair(QuorumAnswer answer)
    {
        var asked = Rule switch
        {
            { NeedsChair: true } => "The chair must be there",
            { NeedsChairOrDeputy: true } => "The chair or the deputy chair must be there",
            _ => null,
        };
        if (asked is not null)
        {
            page.Paragraph($"{asked}: {QuorumWording.Met(answer.IsChairMet)}.", indent: 2, hang: Indent);
        }
    }

    private void Group(QuorumGroupCount group, QuorumGroup laidDown)
    {
        var standing = group.Standing.Count == 0 ? string.Empty : $": {string.Join("; ", group.Standing.Select(Call))}";
        page.Paragraph(
            $"{group.Name ?? "A group without a name"}: {Words.Of(group.Standing.Count)} of {Words.Of(group.Needed)} needed, {QuorumWording.Met(group.IsMet)}{standing}.",
            indent: 2,
            hang: Indent);
        if (group.IsMet != true)
        {
            page.Paragraph(
                group.CouldStand.Count > 0
                    ? $"Could make it up: {string.Join("; ", group.CouldStand.Select(Call))}."
                    : $"Nobody else in post is known to stand for it; its seats: {string.Join(", ", laidDown.Seats.Select(QuorumWording.Of))}.",
                Indent,
                hang: Indent + 2,
                tone: Tone.Muted);
        }
    }

    private void Clause(QuorumAnswer answer)
    {
        if (answer.Clause is { } clause && (clause.Number ?? (clause.Page is null ? null : string.Empty)) is { } number)
        {
            var where = number.Length == 0 ? string.Empty : $"clause {number}";
            var on = clause.Page is { } at ? $"{(where.Length == 0 ? string.Empty : ", ")}page {Words.Of(at)}" : string.Empty;
            page.Paragraph($"Laid down in {where}{on} of the constitution ({file}:{Words.Of(map.PositionOf(Pointer).Line)}).", indent: 2, hang: Indent);
        }
    }

    private void People(string heading, ValueList<QuorumPerson> people)
    {
        if (people.Count > 0)
        {
            page.Blank();
            page.Paragraph($"{heading} ({Words.Of(people.Count)})", indent: 2);
            foreach (var person in people)
            {
                page.Paragraph(Call(person) + (person.IsSuspended ? ", suspended but still a member" : string.Empty), Indent, hang: Indent + 2);
            }
        }
    }

    private void NotCounted(QuorumAnswer answer)
    {
        if (answer.NotCounted.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph($"Not counted ({Words.Of(answer.NotCounted.Count)})", indent: 2);
        foreach (var person in answer.NotCounted)
        {
            page.Paragraph($"{Call(person.Who)}: {QuorumWording.Of(person)}", Indent, hang: Indent + 2);
        }
    }

    private void ToMakeItUp(QuorumAnswer answer)
    {
        if (answer.IsNumberMet == true || answer.Absent.Count == 0 || answer.Needed.AtMost is not { } needed || needed <= answer.Present.AtLeast)
        {
            return;
        }

        People($"{Words.Of(needed - answer.Present.AtLeast)} more needed; members in post who are not there", answer.Absent);
    }

    private void Missing(QuorumAnswer answer)
    {
        if (answer.Missing.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph("To be stated:", indent: 2);
        foreach (var question in Question.From(answer.Missing))
        {
            var others = question.Pointers.Count == 1 ? string.Empty : $" and {Words.Count(question.Pointers.Count - 1, "other place")}";
            page.Paragraph($"- {Wording.Prefix(question.Kind)}{question.Description} ({question.Pointers[0]}{others})", Indent, hang: Indent + 2);
        }
    }

    private string Call(QuorumPerson person)
    {
        var name = result.Roster.Call(person.Person);
        var seats = string.Join(" and ", person.Seats.Select(QuorumWording.Of));
        var instead = person.SubstituteFor is { } member ? $", for {result.Roster.Call(member)}" : string.Empty;
        return (seats.Length == 0 || string.Equals(seats, name.Replace('-', ' '), StringComparison.OrdinalIgnoreCase) ? name : $"{name}, {seats}") + instead;
    }
}
