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
}
