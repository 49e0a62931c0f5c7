using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using IcsModel.Organisations.Data;
using NodaTime;

namespace IcsModel.Organisations;

/// <summary>The register of organisations: integrated care boards and the groups before them, trusts, councils, regions and areas, past and present.</summary>
/// <remarks>
/// Facts of the Organisation Data Service and the Office for National Statistics as known on 22 November 2026, under the Open Government Licence; the
/// law outranks them. What came of what is in <see cref="SuccessorsOf"/>, <see cref="PredecessorsOf"/> and <see cref="WhereIsNow(Organisation, LocalDate)"/>.
/// Each part is read on first use. Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// var register = OrganisationRegister.Current;
/// var boards = register.IntegratedCareBoardsOn(new LocalDate(2026, 4, 1));
/// if (register.TryFind("09C", out var ashford))
/// {
///     var now = register.WhereIsNow(ashford, new LocalDate(2026, 4, 1));
///     Console.WriteLine($"{boards.Count} boards; {ashford} is now in {now[0].Organisation}.");
/// }
/// </code>
/// </example>
public sealed partial class OrganisationRegister
{
    private static readonly Lazy<OrganisationRegister> Embedded = new(() => new());
    private readonly RegisterSection boards = new(OrganisationReader.Boards);
    private readonly RegisterSection groups = new(OrganisationReader.CommissioningGroups);
    private readonly RegisterSection trusts = new(OrganisationReader.Trusts);
    private readonly RegisterSection councils = new(OrganisationReader.Councils);
    private readonly RegisterSection regions = new(OrganisationReader.Regions);
    private readonly RegisterSection locations = new(OrganisationReader.SubIcbLocations);
    private readonly RegisterSection systems = new(OrganisationReader.Systems);
    private readonly Lazy<IReadOnlyList<Organisation>> all;

    private OrganisationRegister()
    {
        all = new(() => Array.AsReadOnly([.. InOrder().SelectMany(section => section.All)]));
        names = new(() => new(All));
        successions = new(() => new(SuccessionReader.Successions(Known)));
        populations = new(SuccessionReader.Populations);
        areas = new(() => SuccessionReader.SharedAreas(Known));
    }

    /// <summary>The register of this release.</summary>
    public static OrganisationRegister Current => Embedded.Value;

    /// <summary>Every organisation, kind by kind.</summary>
    public IReadOnlyList<Organisation> All => all.Value;

    /// <summary>Every organisation of a kind, past and present.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of the named kinds.</exception>
    public IReadOnlyList<Organisation> Of(OrganisationKind kind) => IsTrust(kind) ? Where(trusts.All, organisation => organisation.Kind == kind) : Section(kind).All;

    /// <summary>The organisations known to exist on a day.</summary>
    public IReadOnlyList<Organisation> On(LocalDate date) => Where(All, organisation => organisation.ExistsOn(date) == true);

    /// <summary>The organisations of a kind known to exist on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of the named kinds.</exception>
    public IReadOnlyList<Organisation> On(LocalDate date, OrganisationKind kind) => Where(Of(kind), organisation => organisation.ExistsOn(date) == true);

    /// <summary>The integrated care boards of a day: 42 on 1 July 2022, 36 on 1 April 2026.</summary>
    public IReadOnlyList<Organisation> IntegratedCareBoardsOn(LocalDate date) => On(date, OrganisationKind.IntegratedCareBoard);

    /// <summary>The clinical commissioning groups of a day: 211 on 1 April 2013, none from 1 July 2022.</summary>
    public IReadOnlyList<Organisation> ClinicalCommissioningGroupsOn(LocalDate date) => On(date, OrganisationKind.ClinicalCommissioningGroup);

    /// <summary>The councils of a day that can be responsible local authorities: 152 on 1 July 2022, 153 from 1 April 2023. Complete from 1 April 2021.</summary>
    public IReadOnlyList<Organisation> ResponsibleAuthoritiesOn(LocalDate date) => On(date, OrganisationKind.ResponsibleLocalAuthority);

    /// <summary>Finds the organisation of a kind that has or had a code, its own or its area's, ignoring case.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of the named kinds.</exception>
    public bool TryFind([NotNullWhen(true)] string? code, OrganisationKind kind, [NotNullWhen(true)] out Organisation? organisation)
    {
        organisation = code is null ? null : Section(kind).Find(code);
        organisation = organisation is not null && IsTrust(kind) && organisation.Kind != kind ? null : organisation;
        return organisation is not null;
    }

    /// <summary>Finds the first organisation, in the order of <see cref="OrganisationKind"/>, that has or had a code or name; see <see cref="Find"/>.</summary>
    public bool TryFind([NotNullWhen(true)] string? codeOrName, [NotNullWhen(true)] out Organisation? organisation)
    {
        organisation = codeOrName is not null && Find(codeOrName) is [var first, ..] ? first : null;
        return organisation is not null;
    }

    /// <summary>How many people lived in the area of a board, as often as that is known; none for other organisations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<Population> PopulationsOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return organisation.Kind == OrganisationKind.IntegratedCareBoard && populations.Value.TryGetValue(organisation.Code, out var found) ? found.AsReadOnly() : [];
    }

    private Organisation Known(OrganisationKind kind, string code) =>
        Section(kind).Find(code) ?? throw new InvalidDataException($"The register speaks of {code}, which it does not hold.");

    private static bool IsTrust(OrganisationKind kind) => kind is OrganisationKind.NhsTrust or OrganisationKind.NhsFoundationTrust;

    private RegisterSection Section(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.IntegratedCareBoard => boards,
            OrganisationKind.ClinicalCommissioningGroup => groups,
            OrganisationKind.NhsTrust or OrganisationKind.NhsFoundationTrust => trusts,
            OrganisationKind.ResponsibleLocalAuthority => councils,
            OrganisationKind.NhsEnglandRegion => regions,
            OrganisationKind.SubIcbLocation => locations,
            OrganisationKind.NonStatutorySystem => systems,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not one of those an organisation can have."),
        };

    private static ReadOnlyCollection<Organisation> Where(IReadOnlyList<Organisation> organisations, Func<Organisation, bool> isWanted) =>
        organisations.Where(isWanted).ToList().AsReadOnly();
}
