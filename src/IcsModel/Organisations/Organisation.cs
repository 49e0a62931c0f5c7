using IcsModel.Law;
using NodaTime;

namespace IcsModel.Organisations;

/// <summary>An organisation or area of the register: who it is and was, by which codes and names, and on which days.</summary>
/// <remarks>Facts of the Organisation Data Service and the Office for National Statistics. Equality is by value. Immutable and safe to share.</remarks>
public sealed record Organisation
{
    internal Organisation()
    {
    }

    /// <summary>What it is.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>The ODS code, which stays the same for life; null for a council, which has none here.</summary>
    public OdsCode? OdsCode { get; init; }

    /// <summary>The codes of its area, oldest first; none where none is known.</summary>
    public ValueList<AreaCode> AreaCodes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<AreaCode>.Empty;

    /// <summary>The names, oldest first; those whose days are not known come before the others.</summary>
    public required ValueList<OrganisationName> Names { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The name without the words for what it is, such as <c>Kent and Medway</c>; null where there is none.</summary>
    public string? ShortName { get; init; }

    /// <summary>The days on which it is known to exist; null where none is known.</summary>
    public EffectivePeriod? Period { get; init; }

    /// <summary>Whether it began on the first day of <see cref="Period"/>; where not, it may be older.</summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>The type of local authority; null for all others.</summary>
    public LocalAuthorityType? AuthorityType { get; init; }

    /// <summary>What it belongs to and belonged to, oldest first.</summary>
    public ValueList<Affiliation> Affiliations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ValueList<Affiliation>.Empty;

    /// <summary>The last name.</summary>
    public string Name => Names[^1].Text;

    /// <summary>The ODS code, else the last code of the area: with <see cref="Kind"/> the key of the register.</summary>
    public string Code => OdsCode?.Value ?? AreaCodes[^1].Code.Value;

    /// <summary>Whether it existed on a day, or null where that is not known.</summary>
    public bool? ExistsOn(LocalDate date) =>
        Period is not { } period ? null
        : period.Contains(date) ? true
        : date < period.From && !IsStartKnown ? null
        : false;

    /// <summary>The name on a day; the last one where the names of that day are not known.</summary>
    public string NameOn(LocalDate date)
    {
        foreach (var name in Names)
        {
            if (name.Period?.Contains(date) == true)
            {
                return name.Text;
            }
        }

        return Name;
    }

    /// <summary>The code of the area on a day, or null where it is not known.</summary>
    public OnsCode? AreaCodeOn(LocalDate date)
    {
        foreach (var code in AreaCodes)
        {
            if (code.Period?.Contains(date) == true)
            {
                return code.Code;
            }
        }

        return null;
    }

    /// <summary>The name and the code, such as <c>NHS Kent and Medway CCG (91Q)</c>.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
