namespace IcsModel.Boards;

/// <summary>How many people there are for sure, and how many there can be at most.</summary>
internal readonly record struct Tally(int Sure, int AtMost)
{
    internal bool IsAtLeast(int number) => Sure >= number;

    internal bool IsFewerThan(int number) => AtMost < number;
}
