using NodaTime;

namespace IcsModel.Organisations;

/// <summary>Goes forward from an organisation to those in which it is found on a day.</summary>
internal sealed class Descent(SuccessionGraph graph, RegisterSection locations, LocalDate date)
{
    internal IReadOnlyList<Whereabouts> Of(Organisation organisation) =>
        organisation.Period is { } period && organisation.IsStartKnown && date < period.From
            ? []
            :
            [
                .. Follow(new(organisation, IsExact: true, Location: null, Since: LocalDate.MinIsoValue))
                    .Select(found => new Whereabouts(found.Key, found.Value))
                    .OrderBy(found => found.Extent).ThenBy(found => found.Organisation.Code, StringComparer.Ordinal),
            ];

    private Dictionary<Organisation, SuccessionExtent> Follow(Stage stage)
    {
        var next = NextDay(stage);
        var found = new Dictionary<Organisation, SuccessionExtent>(ReferenceEqualityComparer.Instance);
        if (next is not { } day)
        {
            if (stage.Organisation.ExistsOn(date) != false)
            {
                found.Add(stage.Organisation, SuccessionExtent.Whole);
            }

            return found;
        }

        var (branches, isLost) = (Branches(stage, day), false);
        foreach (var branch in branches)
        {
            var within = Follow(branch);
            isLost |= within.Count == 0;
            foreach (var (organisation, extent) in within)
            {
                found[organisation] = found.TryGetValue(organisation, out var other) ? Greater(extent, other) : extent;
            }
        }

        return branches.Count == 1 || (found.Count == 1 && !isLost) ? found : Divided(found, stage.IsExact);
    }

    private LocalDate? NextDay(Stage stage)
    {
        foreach (var succession in graph.From(stage.Organisation))
        {
            if (succession.On > stage.Since && succession.On <= date)
            {
                return succession.On;
            }
        }

        return null;
    }

    private List<Stage> Branches(Stage stage, LocalDate day)
    {
        var successions = graph.From(stage.Organisation).Where(succession => succession.On == day).ToList();
        if (stage.Organisation.ExistsOn(day) == true)
        {
            return [.. successions.Select(succession => After(stage, succession, isWhole: false)), stage with { IsExact = false, Since = day }];
        }

        // Where a board is divided, the location with the code of the last group tells to which board the area of that group went.
        var board = stage.Location is { } code && locations.Find(code) is { } location ? BoardOn(location, day) : null;
        if (successions.Find(succession => string.Equals(succession.To.Code, board, StringComparison.Ordinal)) is { } known)
        {
            return [After(stage, known, isWhole: false)];
        }

        return successions.ConvertAll(succession => After(stage, succession, isWhole: successions.Count == 1));
    }

    private Stage After(Stage stage, Succession succession, bool isWhole) =>
        new(
            succession.To,
            stage.IsExact && isWhole && graph.To(succession.To).Count == 1 && succession.To.Period?.From == succession.On,
            succession.Kind == SuccessionKind.AbolitionTransfer ? stage.Organisation.Code : stage.Location,
            succession.On);

    private static string? BoardOn(Organisation location, LocalDate day)
    {
        foreach (var affiliation in location.Affiliations)
        {
            if (affiliation.Period?.Contains(day) == true)
            {
                return affiliation.Code;
            }
        }

        return null;
    }

    private static Dictionary<Organisation, SuccessionExtent> Divided(Dictionary<Organisation, SuccessionExtent> found, bool isExact)
    {
        foreach (var (organisation, extent) in found)
        {
            found[organisation] = isExact && extent != SuccessionExtent.Unknown ? SuccessionExtent.Part : SuccessionExtent.Unknown;
        }

        return found;
    }

    private static SuccessionExtent Greater(SuccessionExtent one, SuccessionExtent other) => one < other ? one : other;

    /// <summary>An organisation that holds what is followed.</summary>
    /// <param name="Organisation">The organisation.</param>
    /// <param name="IsExact">Whether it holds that and nothing else, so that a part of it is a part of what is followed.</param>
    /// <param name="Location">The code of the last clinical commissioning group passed, or null.</param>
    /// <param name="Since">The day from which it has held it.</param>
    private readonly record struct Stage(Organisation Organisation, bool IsExact, string? Location, LocalDate Since);
}
