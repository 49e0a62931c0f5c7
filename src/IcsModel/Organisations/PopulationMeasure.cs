namespace IcsModel.Organisations;

/// <summary>How a population was counted.</summary>
public enum PopulationMeasure
{
    /// <summary>The estimate of the Office for National Statistics for the middle of 2020.</summary>
    MidYearEstimate,

    /// <summary>The usual residents of the census of 21 March 2021.</summary>
    Census,
}
