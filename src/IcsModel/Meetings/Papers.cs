using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>Asks whether the papers of a public meeting were published by its day.</summary>
internal static class PapersPublication
{
    internal static void Ask(BoardIndex index, int position, ref Review review)
    {
        var meeting = index.Board.Meetings[position];
        switch (meeting)
        {
            case { HeldOn: null }:
                review.Opens()?.Missing(At(index, position).Pointer + "/heldOn", "on which day each meeting was held");
                break;
            case { PapersPublishedOn: { } published } when published <= meeting.HeldOn:
                review.Meets()?.Saw($"The papers of {At(index, position).Called} were published on {BoardWords.Iso(published)}.");
                break;
            case { PapersPublishedOn: not null } or { PapersPublished: false } when meeting.HeldInPublic is null:
                review.Opens()?.Missing(At(index, position).Pointer + "/heldInPublic", "which meetings were held in public");
                break;
            case { PapersPublishedOn: { } published }:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    At(index, position).Pointer + "/papersPublishedOn",
                    meeting.Id,
                    $"The papers of {At(index, position).Called} were published only on {BoardWords.Iso(published)}.");
                break;
            case { PapersPublished: false } when SpeaksAfter(index, meeting.HeldOn.Value):
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    At(index, position).Pointer + "/papersPublished", meeting.Id, $"The papers of {At(index, position).Called} were not published.");
                break;
            default:
                review.Opens()?.Missing(At(index, position).Pointer + "/papersPublishedOn", "on which day the papers of each public meeting were published");
                break;
        }
    }

    private static MeetingView At(BoardIndex index, int position) => new(index, position);

    /// <summary>Whether the facts are stated for no day before the meeting.</summary>
    private static bool SpeaksAfter(BoardIndex index, LocalDate held) => index.Stated == 0 || index.Stated >= DayKey.Of(held);
}

/// <summary>NHSE-MEET-006: papers are handed in seven and sent out five days ahead, and published.</summary>
internal sealed class PapersRule() : MeetingRule(
    MeetingDefaults.Define(
        "NHSE-MEET-006",
        "Papers are handed in seven and sent out five days ahead, and published",
        "agenda and papers",
        Confidence.Partly,
        "ICB",
        "Papers of the board's meetings are handed in seven days and sent out five days before the meeting; those of public meetings are published.",
        "Compares the days on which papers were handed in, sent out and published with the day of each meeting of the board. Emergency meetings are asked only for publication.",
        ProvisionKind.Duty,
        "Days are counted between two days. The default numbers are known from memory and never found unmet; numbers stated in the board's own standing orders are held against it. "
        + "Published means by the day of the meeting."),
    MeetingQuestion.Papers)
{
    internal override void Judge(MeetingView meeting, ref Review review)
    {
        if (!meeting.IsOfBoard)
        {
            return;
        }

        if (meeting.Meeting.Kind != MeetingKind.Emergency && meeting.TryGetDay(ref review, out var held))
        {
            var (orders, papers) = (meeting.Orders, meeting.Meeting);
            Ask(meeting, held, new Stage(papers.PapersSubmittedOn, orders?.SubmissionDays, MeetingDefaults.SubmissionDays, "/papersSubmittedOn", "handed in"), ref review);
            Ask(meeting, held, new Stage(papers.PapersCirculatedOn, orders?.CirculationDays, MeetingDefaults.CirculationDays, "/papersCirculatedOn", "sent out"), ref review);
        }

        if (meeting.Meeting.HeldInPublic != false)
        {
            PapersPublication.Ask(meeting.Index, meeting.Position, ref review);
        }
    }

    private static void Ask(MeetingView meeting, LocalDate held, Stage stage, ref Review review)
    {
        if (stage.On is not { } on)
        {
            review.Opens()?.Missing(meeting.Pointer + stage.Field, $"on which day the papers of each meeting were {stage.Done}");
            return;
        }

        var (needed, days) = (stage.Own ?? stage.Usual, Period.DaysBetween(on, held));
        if (days >= needed)
        {
            review.Meets()?.Saw($"The papers of {meeting.Called} were {stage.Done} {Notice.Days(days)} ahead.");
        }
        else if (meeting.Meeting.Kind is null)
        {
            Notice.AskForKind(meeting, ref review);
        }
        else
        {
            var spot = stage.Own is not null && meeting.Members.ConstitutionIsDated ? review.Fails(Reason.ProcedureNotFollowed) : review.Doubts();
            spot?.Find(
                meeting.Pointer + stage.Field,
                meeting.Meeting.Id,
                $"The papers of {meeting.Called} were {stage.Done} {Notice.Days(days)} ahead; {Notice.Source(stage.Own)} {Notice.Days(needed)}.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The papers of every meeting of the board recorded were handed in, sent out and published in time.",
            { Outcome: Outcome.NotSatisfied } => "The papers of a meeting of the board came later than its own standing orders ask for, or were not published by the day of the meeting.",
            { Outcome: Outcome.NotApplicable } => "No meeting of the board is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "The papers of a meeting of the board came later than the default asks for; the wording is not verified.",
            _ => "Whether the papers of every meeting of the board came in time is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Hand papers in and send them out in time, and publish them by the day of the meeting.";

    private readonly record struct Stage(LocalDate? On, int? Own, int Usual, string Field, string Done);
}
