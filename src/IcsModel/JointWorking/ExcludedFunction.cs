using IcsModel.Law;

namespace IcsModel.JointWorking;

/// <summary>A provision, or a group of provisions, whose functions NHS England can neither delegate nor share (S.I. 2022/642 regulation 2).</summary>
/// <param name="Citation">The provision, or the group by its subject.</param>
/// <param name="IsVerified">Whether the entry was seen; a group that was not seen says only that functions under it may be excluded.</param>
public sealed record ExcludedFunction(Citation Citation, bool IsVerified)
{
    private static readonly Provision LastSeen = Provision.Parse("s. 33");

    /// <summary>The entries: those seen in the order of the Act, then the groups not seen.</summary>
    public static ValueList<ExcludedFunction> All { get; } =
    [
        Seen("s. 14Z25"),
        Seen("s. 14Z26"),
        Seen("s. 14Z28"),
        Seen("s. 14Z59"),
        Seen("s. 14Z60"),
        Seen("s. 14Z61"),
        Seen("s. 14Z62"),
        Seen("s. 27B"),
        Seen("s. 27C"),
        Seen("s. 27D"),
        Seen("s. 33"),
        new(new Citation(Instruments.NhsAct2006, "further provisions on NHS foundation trusts, trust special administration and finance"), IsVerified: false),
        new(new Citation(Instruments.HealthAndSocialCareAct2012, "Part 3 (licensing and payment scheme)"), IsVerified: false),
    ];

    /// <summary>Whether a function of NHS England conferred by a provision of the National Health Service Act 2006 is excluded, or null where that cannot be told.</summary>
    /// <remarks>The list follows the order of the Act and was seen as far as section 33: of what stands after it nothing can be told, and as little of what is no numbered provision.</remarks>
    /// <param name="provision">The provision, such as <c>s. 14Z59(2)</c>; or null.</param>
    public static bool? IsExcluded(string? provision)
    {
        if (!Provision.TryParse(provision, out var sought))
        {
            return null;
        }

        foreach (var entry in All)
        {
            if (entry.IsVerified && entry.Citation.Provision.Contains(sought))
            {
                return true;
            }
        }

        return sought.Text.StartsWith("s. ", StringComparison.Ordinal) && sought < LastSeen ? false : null;
    }

    private static ExcludedFunction Seen(string provision) => new(new Citation(Instruments.NhsAct2006, provision), IsVerified: true);
}
