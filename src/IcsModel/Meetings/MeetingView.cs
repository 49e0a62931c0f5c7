using System.Globalization;
using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Constitutions;
using NodaTime;

namespace IcsModel.Meetings;

/// <summary>One meeting as a rule looks at it: with the members and the standing orders of its day.</summary>
internal sealed class MeetingView(BoardIndex index, int position)
{
    internal BoardIndex Index { get; } = index;

    internal int Position { get; } = position;

    internal Meeting Meeting { get; } = index.Board.Meetings[position];

    internal string Pointer => $"/meetings/{Position.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether the board itself met, and not a committee.</summary>
    internal bool IsOfBoard => Meeting.Committee is null;

    /// <summary>The meeting at the start of a sentence.</summary>
    internal string Name =>
        Meeting switch
        {
            { Committee: { } committee, HeldOn: { } held } => $"The meeting of the committee {committee} of {BoardWords.Iso(held)}",
            { Committee: { } committee } => $"A meeting of the committee {committee} without a day",
            { HeldOn: { } held } => $"The meeting of {BoardWords.Iso(held)}",
            _ => "A meeting without a day",
        };

    /// <summary>The meeting in the middle of a sentence.</summary>
    internal string Called => char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>The members on the day of the meeting; only for a meeting whose day is known.</summary>
    internal QuorumMembers Members => field ??= MembersOn(Meeting.HeldOn!.Value);

    /// <summary>The standing orders known to be in force on the day of the meeting.</summary>
    internal StandingOrders? Orders => Meeting.HeldOn is null ? null : Members.Constitution?.StandingOrders;

    internal QuorumMembers MembersOn(LocalDate day) => new(Index, day);

    /// <summary>Leaves a rule open for a meeting whose day is not known; otherwise gives the day.</summary>
    internal bool TryGetDay(ref Review review, out LocalDate day)
    {
        day = Meeting.HeldOn.GetValueOrDefault();
        if (Meeting.HeldOn is null)
        {
            review.Opens()?.Missing(Pointer + "/heldOn", "on which day each meeting was held");
        }

        return Meeting.HeldOn is not null;
    }
}
