namespace IcsModel.Strategies;

/// <summary>The days on which a strategy or assessment holds, as far as they are known.</summary>
/// <param name="From">The day it was finished; 0 while not known.</param>
/// <param name="End">The first day it no longer held, by its own statement or that of its successor; <see cref="DayKey.Never"/> where none is stated.</param>
/// <param name="DoubtedFrom">The first day on which another, finished no earlier, may have taken its place.</param>
internal readonly record struct DocumentSpan(int From, int End, int DoubtedFrom)
{
    /// <summary>Whether the document holds on a day: yes, no, or null where it cannot be told.</summary>
    /// <remarks>Without a stated end it surely holds only where all others are known and none of them may have taken its place.</remarks>
    internal bool? HoldsOn(int day, bool allAreKnown)
    {
        if (day >= End || day < From)
        {
            return false;
        }

        return From != 0 && (End != DayKey.Never || (allAreKnown && day < DoubtedFrom)) ? true : null;
    }
}
