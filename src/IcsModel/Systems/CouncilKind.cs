namespace IcsModel.Systems;

/// <summary>The kinds of council and authority that the law on partnerships tells apart (section 103 of the Local Government and Public Involvement in Health Act 2007).</summary>
public enum CouncilKind
{
    /// <summary>A county council in England, of a shire county or of a county with one tier.</summary>
    CountyCouncil,

    /// <summary>A district council in whose area there is no county council.</summary>
    UnitaryOrMetropolitanDistrict,

    /// <summary>A London borough council.</summary>
    LondonBorough,

    /// <summary>The Council of the Isles of Scilly.</summary>
    IslesOfScilly,

    /// <summary>The Common Council of the City of London as a local authority.</summary>
    CityOfLondon,

    /// <summary>A district council in a county that has a county council, which is no responsible local authority.</summary>
    TwoTierDistrict,

    /// <summary>A combined authority, which is no responsible local authority.</summary>
    CombinedAuthority,

    /// <summary>A combined county authority, which is no responsible local authority.</summary>
    CombinedCountyAuthority,

    /// <summary>Any other authority, such as the Greater London Authority, a parish council or a police or fire body.</summary>
    Other,
}
