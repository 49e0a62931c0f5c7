using IcsModel.Constitutions.OwnRules;

namespace IcsModel.Boards;

/// <content>What the board's own constitution asks of it.</content>
internal sealed partial class BoardIndex
{
    /// <summary>What the board's own constitution lays down for its seats, looked at once somebody asks.</summary>
    internal OwnSeats OwnSeats => field ??= new OwnSeats(this);

    /// <summary>Whether the board and its meetings are quorate under its own constitution, looked at once somebody asks.</summary>
    internal OwnQuorum OwnQuorum => field ??= new OwnQuorum(this);
}
