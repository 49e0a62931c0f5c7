using NodaTime;

namespace IcsModel.Areas;

/// <summary>The integrated care boards of England with their areas, and the clinical commissioning groups before them: the subject of the rules on all boards taken together.</summary>
/// <remarks>
/// Section 14Z25(1), (3) and (4) of the National Health Service Act 2006 bind NHS England over all boards at once; no board answers for them. Everything may be left out;
/// what is left out is not known. Equality is by value. Instances are immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var map = new CommissioningMap
/// {
///     Boards = FactList.Complete&lt;CommissionerArea&gt;([.. lookup.Areas().Select(area => new CommissionerArea { Body = new Body { Code = area.Body }, Area = area.Area })]),
/// };
/// var outcome = RuleCatalogue.Current.Assess(map, new LocalDate(2026, 4, 1))["ICB-EST-004"];
/// </code>
/// </example>
public sealed record CommissioningMap
{
    /// <summary>The day on which undated entries and the completeness of lists are known; null where they are given for the day asked about.</summary>
    public LocalDate? StatedOn { get; init; }

    /// <summary>The census whose LSOAs the areas are given in; where null, the codes decide.</summary>
    public LsoaEdition? Edition { get; init; }

    /// <summary>The integrated care boards and their areas, past, present and future.</summary>
    public FactList<CommissionerArea> Boards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommissionerArea>.Unknown;

    /// <summary>The clinical commissioning groups; their areas are not read.</summary>
    public FactList<CommissionerArea> CommissioningGroups { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CommissionerArea>.Unknown;
}
