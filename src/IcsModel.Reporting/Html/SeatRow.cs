using IcsModel.Boards;

namespace IcsModel.Reporting.Html;

/// <summary>A seat with its holder on the day, or without one.</summary>
/// <param name="State">How it stands with the seat.</param>
/// <param name="Position">The place of the holder in the list of members; -1 without one.</param>
/// <param name="Holder">The holder, or null without one.</param>
internal sealed record SeatRow(SeatState State, int Position = -1, BoardMember? Holder = null)
{
    /// <summary>Where the holder stands in the document.</summary>
    internal string Pointer => PointerOf(Position);

    internal static string PointerOf(int position) => "/board/members/" + Words.Of(position);
}
