using NodaTime;

namespace IcsModel.Organisations;

/// <summary>How the areas of an integrated care board and of a council lie to each other on a day, measured in lower layer super output areas (LSOAs).</summary>
/// <param name="Board">The board.</param>
/// <param name="Council">The council.</param>
/// <param name="On">The day from which they lie so.</param>
/// <param name="Shared">How many LSOAs of the council lie in the area of the board; at least 1.</param>
/// <param name="OfCouncil">How many LSOAs the council has.</param>
public sealed record SharedArea(Organisation Board, Organisation Council, LocalDate On, int Shared, int OfCouncil)
{
    /// <summary>Whether the whole area of the council lies in that of the board.</summary>
    public bool IsWhole => Shared == OfCouncil;
}
