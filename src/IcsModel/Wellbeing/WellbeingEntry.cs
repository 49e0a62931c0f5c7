using System.Globalization;
using IcsModel.Boards;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>A health and wellbeing board that rules look at, with its council.</summary>
/// <param name="Board">The board.</param>
/// <param name="Position">Its position in the list.</param>
/// <param name="Council">Its council, or null where it is not known which of those listed it is.</param>
/// <param name="CouncilPosition">The position of that council, or -1.</param>
/// <param name="IsSure">Whether the board is known to exist on the date and its council to be a responsible local authority of the system.</param>
internal readonly record struct WellbeingEntry(HealthAndWellbeingBoard Board, int Position, Council? Council, int CouncilPosition, bool IsSure)
{
    internal string Pointer => "/wellbeingBoards/" + Position.ToString(CultureInfo.InvariantCulture);

    internal string CouncilPointer => CouncilPosition < 0 ? Pointer + "/council" : "/councils/" + CouncilPosition.ToString(CultureInfo.InvariantCulture);

    internal string Call => Board.Name ?? (Board.Council is { } council ? $"the health and wellbeing board of {BoardWords.Call(council)}" : "a health and wellbeing board");

    internal string At(string list, int position) => $"{Pointer}/{list}/{position.ToString(CultureInfo.InvariantCulture)}";
}
