namespace IcsModel.Organisations;

/// <summary>The types of authority that statistics tell apart; the legal constitution of a council may be another.</summary>
public enum LocalAuthorityType
{
    /// <summary>A county with districts below it.</summary>
    County,

    /// <summary>An area with one tier outside London and the metropolitan counties.</summary>
    Unitary,

    /// <summary>A district of a metropolitan county.</summary>
    MetropolitanDistrict,

    /// <summary>A London borough.</summary>
    LondonBorough,

    /// <summary>The City of London.</summary>
    CityOfLondon,

    /// <summary>The Isles of Scilly.</summary>
    IslesOfScilly,
}
