using IcsModel.Law;

namespace IcsModel.Purposes;

/// <summary>The four core purposes: their names, where they come from, and the statutory duties nearest to them.</summary>
/// <remarks>
/// The purposes are policy: no Act names them. Which duties support which purpose is this library's own analysis. The triple aim of section 14Z43 is something else: its three
/// limbs are effects to be weighed in every decision.
/// </remarks>
public static class CorePurposes
{
    /// <summary>The four, in their usual order.</summary>
    public static ValueList<CorePurpose> All { get; } =
        [CorePurpose.Outcomes, CorePurpose.Inequalities, CorePurpose.Productivity, CorePurpose.SocialAndEconomicDevelopment];

    /// <summary>Where NHS England names the purposes.</summary>
    public static Citation Source { get; } = new(Instruments.BoundaryChangesProcedure, "para. 1.1");

    /// <summary>What the duties below are: an analysis and not the law.</summary>
    public static Interpretation Analysis { get; } = new("Which statutory duties support a core purpose is an analysis of this library; no Act names the purposes.");

    /// <summary>The name of a purpose, as NHS England gives it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is none of the four.</exception>
    public static string NameOf(CorePurpose purpose) =>
        purpose switch
        {
            CorePurpose.Outcomes => "improve outcomes in population health and healthcare",
            CorePurpose.Inequalities => "tackle inequalities in outcomes, experience and access",
            CorePurpose.Productivity => "enhance productivity and value for money",
            CorePurpose.SocialAndEconomicDevelopment => "help the NHS support broader social and economic development",
            _ => throw NotOneOfTheFour(purpose),
        };

    /// <summary>The statutory duties that support a purpose, by this library's analysis.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is none of the four.</exception>
    public static ValueList<Citation> DutiesBehind(CorePurpose purpose) =>
        purpose switch
        {
            CorePurpose.Outcomes => [Act("s. 14Z34"), Act("s. 14Z42"), Act("s. 14Z43(1)(a), (b)"), new(Instruments.LocalGovernmentAndPublicInvolvementInHealthAct2007, "s. 116ZB(1)")],
            CorePurpose.Inequalities => [Act("s. 14Z35"), Act("s. 14Z42(1)(b), (c)"), Act("s. 14Z43(2)(b), (c)")],
            CorePurpose.Productivity => [Act("s. 14Z33"), Act("s. 14Z43(1)(c)")],
            CorePurpose.SocialAndEconomicDevelopment => [],
            _ => throw NotOneOfTheFour(purpose),
        };

    /// <summary>What no duty reaches of a purpose, by this library's analysis; null where the duties reach all of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="purpose"/> is none of the four.</exception>
    public static string? GapOf(CorePurpose purpose) =>
        purpose switch
        {
            CorePurpose.Outcomes => "No duty names population health as such.",
            CorePurpose.Inequalities => "The duty is one of having regard, and reaches experience only through outcomes.",
            CorePurpose.Productivity => null,
            CorePurpose.SocialAndEconomicDevelopment => "No duty of the Act stands behind this purpose directly; it is no limb of the triple aim either.",
            _ => throw NotOneOfTheFour(purpose),
        };

    /// <summary>The section that an objective of a plan is expected to trace to, without its letters' abbreviation; null where there is none.</summary>
    internal static string? SectionFor(CorePurpose purpose) =>
        purpose switch
        {
            CorePurpose.Outcomes => "14Z34",
            CorePurpose.Inequalities => "14Z35",
            CorePurpose.Productivity => "14Z33",
            _ => null,
        };

    private static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    private static ArgumentOutOfRangeException NotOneOfTheFour(CorePurpose purpose) => new(nameof(purpose), purpose, "Name one of the four core purposes.");
}
