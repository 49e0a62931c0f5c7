namespace IcsModel.Boards;

/// <summary>One member of the list, reduced to what deciding needs.</summary>
/// <param name="From">The first day as a key, 0 while not known.</param>
/// <param name="To">The first day after as a key, <see cref="DayKey.Never"/> while there is no end.</param>
/// <param name="Shows">What the entry shows while in post.</param>
/// <param name="Person">The number of the person on this board, or -1 while the person has no id.</param>
internal readonly record struct MemberEntry(int From, int To, MemberShows Shows, int Person);

/// <summary>Whether an entry is in post on a date.</summary>
internal enum Holding
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>It may be: it has no first day, and undated facts are not known on the date.</summary>
    Possible,

    /// <summary>It is listed without a first day, on the day the facts are stated for: enough to show something, never to condemn.</summary>
    Undated,

    /// <summary>Its dates say so.</summary>
    Dated,
}
