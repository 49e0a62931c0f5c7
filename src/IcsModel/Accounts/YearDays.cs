namespace IcsModel.Accounts;

/// <summary>The days of one year's accounts as keys, 0 while not known.</summary>
internal readonly record struct YearDays(int From, int To)
{
    internal Coverage Of(FinancialYear year)
    {
        if ((From == 0 || From == year.From) && (To == 0 || To == year.To))
        {
            return From != 0 && To != 0 ? Coverage.Exact : Coverage.Possible;
        }

        return From != 0 && To != 0 && From < year.To && year.From < To ? Coverage.WrongDays : Coverage.Elsewhere;
    }
}

/// <summary>How the days that accounts cover lie to a financial year.</summary>
internal enum Coverage
{
    /// <summary>They are of another time.</summary>
    Elsewhere,

    /// <summary>They cover some of the year, but not the year.</summary>
    WrongDays,

    /// <summary>They may cover the year: a first or last day is not known.</summary>
    Possible,

    /// <summary>They cover the year exactly.</summary>
    Exact,
}
