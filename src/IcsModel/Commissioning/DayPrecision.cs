namespace IcsModel.Commissioning;

/// <summary>How exactly a day is known.</summary>
public enum DayPrecision
{
    /// <summary>The day itself is known.</summary>
    Day,

    /// <summary>The month is known.</summary>
    Month,

    /// <summary>Only the year is known.</summary>
    Year,
}
