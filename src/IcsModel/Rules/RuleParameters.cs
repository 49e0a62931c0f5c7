namespace IcsModel.Rules;

/// <summary>Choices that the law leaves open or that rest on unverified text; they are the user's, not the law's.</summary>
public sealed record RuleParameters
{
    /// <summary>The choices used unless others are given.</summary>
    public static RuleParameters Default { get; } = new();

    /// <summary>How many non-executive members besides the chair policy asks for; 2 (model constitution clause 2.1.5).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MinimumNonExecutiveMembers
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Policy asks for at least one non-executive member.");
    } = 2;

    /// <summary>Whether one person may hold two of the three directors' posts; false leaves such a board undetermined (NHSE-BOARD-002).</summary>
    public bool AllowCombinedExecutivePosts { get; init; }

    /// <summary>
    /// Whether one person in two of the five statutory seats is left undetermined instead of not satisfied, since the Act does not say in terms that they
    /// must differ (ICB-BOARD-011).
    /// </summary>
    public bool LenientOnDoubleCounting { get; init; }

    /// <summary>Whether an approval given on the very day of a variation is left undetermined while the time of day is unknown (ICB-BOARD-015).</summary>
    public bool StrictOnSameDayApproval { get; init; }

    /// <summary>
    /// Whether the day a person became aware of a conflict is the first of the 28 days in which it is to be declared, so that one day fewer is left
    /// (ICB-COI-004).
    /// </summary>
    public bool CountDayOfAwareness { get; init; }

    /// <summary>How many days after a declaration its entry in a register is still awaited; 28, since the Act sets no time for it (ICB-COI-005).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or more than 366.</exception>
    public int DaysToEnterDeclarations
    {
        get;
        init => field = value is >= 0 and <= 366 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of days from 0 to 366.");
    } = 28;

    /// <summary>How many months an interest stays on the public register after it has ended; 6 (NHSE-COI-004).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or more than 120.</exception>
    public int MonthsEndedInterestsStayPublic
    {
        get;
        init => field = value is >= 0 and <= 120 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of months from 0 to 120.");
    } = 6;

    /// <summary>How many years an interest stays on the private record after it has ended; 6 (NHSE-COI-004).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or more than 100.</exception>
    public int YearsEndedInterestsAreKept
    {
        get;
        init => field = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of years from 0 to 100.");
    } = 6;

    /// <summary>
    /// How many days after it was made an order that is not published yet is still awaited; 0, since the Act sets no time and this is no more than a choice (ICB-EST-007).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or more than 366.</exception>
    public int DaysToPublishOrders
    {
        get;
        init => field = value is >= 0 and <= 366 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of days from 0 to 366.");
    }

    /// <summary>
    /// How many days after its first day a version of a constitution that is not published yet is still awaited; 0, since the Act sets no time and this is no more than a
    /// choice (ICB-EST-013).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or more than 366.</exception>
    public int DaysToPublishConstitutions
    {
        get;
        init => field = value is >= 0 and <= 366 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Give a number of days from 0 to 366.");
    }
}
