namespace IcsModel.Boards;

/// <summary>Keeps the index of a board beside its facts without taking part in equality: every two slots are equal.</summary>
internal struct BoardIndexSlot : IEquatable<BoardIndexSlot>
{
    private BoardIndex? index;

    /// <summary>The index of the board; a copy made by <c>with</c> finds another board's and makes its own.</summary>
    internal BoardIndex Of(IntegratedCareBoard board)
    {
        if (index is { } known && ReferenceEquals(known.Board, board))
        {
            return known;
        }

        var made = new BoardIndex(board);
        index = made;
        return made;
    }

    /// <inheritdoc/>
    public readonly bool Equals(BoardIndexSlot other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is BoardIndexSlot;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
