namespace IcsModel.Partnerships;

/// <summary>Who appointed a member of a partnership, as far as the stated facts tell.</summary>
/// <param name="By">Who did.</param>
/// <param name="Council">The position of the council, where one did.</param>
/// <param name="MayBeBoard">Where it is open, whether the board may have.</param>
/// <param name="MayBeCouncil">Where it is open, whether a listed council may have.</param>
internal readonly record struct Appointment(Appointor By, int Council = -1, bool MayBeBoard = false, bool MayBeCouncil = false);

/// <summary>Who may have appointed a member.</summary>
internal enum Appointor
{
    /// <summary>Not known, or not to be told from what is stated.</summary>
    Open,

    /// <summary>The partnership itself.</summary>
    Partnership,

    /// <summary>The board of the system.</summary>
    Board,

    /// <summary>One of the listed councils.</summary>
    Council,

    /// <summary>Neither the board nor any listed council, but perhaps a council not listed.</summary>
    Unlisted,

    /// <summary>A body that is neither the board nor a council.</summary>
    Outsider,
}
