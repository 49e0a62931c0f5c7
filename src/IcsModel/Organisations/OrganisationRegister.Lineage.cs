using NodaTime;

namespace IcsModel.Organisations;

/// <content>What came of what.</content>
public sealed partial class OrganisationRegister
{
    private readonly Lazy<SuccessionGraph> successions;
    private readonly Lazy<Dictionary<string, List<Population>>> populations;
    private readonly Lazy<SharedArea[]> areas;

    /// <summary>Every succession known, in the order of days: clinical commissioning groups and boards completely, councils since 2021, trusts since 2022 in part.</summary>
    public IReadOnlyList<Succession> Successions => successions.Value.All;

    /// <summary>What went from an organisation straight to others, in the order of days.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<Succession> SuccessorsOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return successions.Value.From(organisation);
    }

    /// <summary>What came to an organisation straight from others, in the order of days.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<Succession> PredecessorsOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return successions.Value.To(organisation);
    }

    /// <summary>Those with which the line of an organisation begins, in whole or in part: its predecessors, theirs and so on, as far as nobody was before them.</summary>
    /// <returns>In the order of codes; empty where the organisation has no predecessor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<Organisation> OriginsOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return Ancestry.OriginsOf(organisation, successions.Value);
    }

    /// <summary>Where an organisation is found on a day: itself while it exists, else those that it became, and how much of it each has.</summary>
    /// <remarks>
    /// A clinical commissioning group is followed through its board to the boards of later days; where a board was divided, by the sub-ICB location
    /// that kept the code of the last group. An organisation whose days are not known is taken to be found in itself. Where only a part went somewhere the extent says so; where the group had merged before and the part it
    /// had been cannot be told, the extent is unknown.
    /// </remarks>
    /// <returns>The greatest extent first, then in the order of codes; empty where it did not exist yet, or ended without a known successor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<Whereabouts> WhereIsNow(Organisation organisation, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new Descent(successions.Value, locations, date).Of(organisation);
    }

    /// <summary>Where the first organisation with a code is found on a day; see <see cref="WhereIsNow(Organisation, LocalDate)"/>.</summary>
    /// <returns>Empty also where no organisation has or had the code.</returns>
    public IReadOnlyList<Whereabouts> WhereIsNow(OdsCode code, LocalDate date) => TryFind(code.Value, out var organisation) ? WhereIsNow(organisation, date) : [];

    /// <summary>Everything that came before an organisation and that became of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public Lineage LineageOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return new(organisation, LineageBranches.Before(organisation, successions.Value), LineageBranches.After(organisation, successions.Value));
    }

    /// <summary>The councils whose areas lie in that of a board in whole or part, or the boards of a council, on a day from 1 July 2022; those with the most LSOAs first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public IReadOnlyList<SharedArea> SharedAreasOf(Organisation organisation, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        var measured = LocalDate.MinIsoValue;
        foreach (var area in areas.Value)
        {
            measured = area.On <= date && area.On > measured ? area.On : measured;
        }

        return areas.Value
            .Where(area => area.On == measured && (ReferenceEquals(area.Board, organisation) || ReferenceEquals(area.Council, organisation)))
            .OrderByDescending(area => area.Shared).ThenBy(area => area.Council.Code, StringComparer.Ordinal).ToList().AsReadOnly();
    }
}
