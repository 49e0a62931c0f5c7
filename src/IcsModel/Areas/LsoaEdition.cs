namespace IcsModel.Areas;

/// <summary>The two lists of LSOAs in which areas of boards have been given: that of the census of 2011 and that of the census of 2021.</summary>
/// <remarks>Most codes stand in both. Where an LSOA was divided or joined in 2021 its old code ended, so that areas of the two lists must not be mixed.</remarks>
public enum LsoaEdition
{
    /// <summary>The 32,844 LSOAs of England of the census of 2011.</summary>
    Census2011,

    /// <summary>The 33,755 LSOAs of England of the census of 2021.</summary>
    Census2021,
}
