namespace IcsModel.Conduct;

/// <summary>The areas for which a voting member of the board is to be the named lead (NHS England, May 2023).</summary>
public enum LeadArea
{
    /// <summary>Children and young people aged 0 to 25.</summary>
    ChildrenAndYoungPeople,

    /// <summary>Special educational needs and disability.</summary>
    SpecialEducationalNeedsAndDisability,

    /// <summary>Safeguarding at all ages, looked-after children included.</summary>
    Safeguarding,

    /// <summary>Learning disability and autism at all ages.</summary>
    LearningDisabilityAndAutism,

    /// <summary>Down syndrome at all ages.</summary>
    DownSyndrome,
}
