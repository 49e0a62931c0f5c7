using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Places;

/// <summary>TIER-004: a place lies within the system, and what lies below a place lies within it.</summary>
internal sealed class PlaceWithinSystemRule() : SystemRule(new RuleDefinition
{
    Id = new RuleId("TIER-004"),
    Title = "Places lie within the system, smaller tiers within their place",
    Citation = new Citation(Instruments.NhsAct2006, "s. 14Z25(3), (4)"),
    Force = LegalForce.Structural,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "none",
    Asks = "The area of a place is part of the area of the system; a neighbourhood, locality or network lies within its place.",
    Decides = "Compares the areas, unless it is stated whether one lies within the other.",
    Reading = new Interpretation("Neighbourhoods that cross the border of their place exist; that is told and not held against anybody."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in SystemFacts facts, ref Review review)
    {
        var places = facts.System.Places;
        for (var i = 0; i < places.Count; i++)
        {
            Look(in facts, ref review, places[i], i);
            TellPopulation(in facts, ref review, places[i]);
        }

        if (places.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    private static void Look(in SystemFacts facts, ref Review review, Place place, int position)
    {
        var isWithin = place.IsWithinItsParent ?? (place.Within is null ? Lies(place.Area, facts.System.Area) : WithinNamed(facts.System.Places, place));
        switch (isWithin)
        {
            case true:
                review.Meets();
                break;
            case false when place.Kind is null:
                review.Opens()?.Missing(PlaceDefinitions.Pointer(position) + "/kind", "which tier each place is");
                break;
            case false when place.Kind == TierKind.Place:
                review.Fails(Reason.IncompatibleRole)?.Find(
                    PlaceDefinitions.Pointer(position), place.Id, $"{PlaceDefinitions.Call(place)} reaches beyond the area of the system.");
                break;
            case false:
                review.Meets()?.Remark($"{PlaceDefinitions.Call(place)} reaches beyond what it lies in.");
                break;
            default:
                review.Opens()?.Missing(PlaceDefinitions.Pointer(position) + "/withinItsParent", "whether each place lies wholly within the system, or the areas of both");
                break;
        }
    }

    private static void TellPopulation(in SystemFacts facts, ref Review review, Place place)
    {
        if (review.Words is { } words
            && place is { Population: { } population, Kind: { } kind }
            && PopulationRange.Of(kind, DayKey.DateOf(facts.AsAt)) is { } range
            && !range.Contains(population))
        {
            words.Remark(string.Create(
                CultureInfo.InvariantCulture,
                $"{PlaceDefinitions.Call(place)} has {population:N0} people, outside the usual {range.Least:N0} to {range.Greatest:N0} ({range.Source}); that decides nothing."));
        }
    }

    private static bool? WithinNamed(FactList<Place> places, Place place)
    {
        foreach (var other in places.Items.AsSpan())
        {
            if (other.Id is not null && string.Equals(other.Id, place.Within, StringComparison.Ordinal))
            {
                return Lies(place.Area, other.Area);
            }
        }

        return null;
    }

    /// <summary>Whether every part of one area is part of another: one part outside a complete area shows that not.</summary>
    private static bool? Lies(FactList<string> inner, FactList<string> outer)
    {
        foreach (var part in inner.Items.AsSpan())
        {
            if (!Contains(outer, part))
            {
                return outer.IsComplete ? false : null;
            }
        }

        return inner.IsComplete && inner.Count > 0 ? true : null;
    }

    private static bool Contains(FactList<string> area, string part)
    {
        foreach (var other in area.Items.AsSpan())
        {
            if (string.Equals(other, part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private protected override string Message(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every place lies within the system.",
            Outcome.NotSatisfied => "Some place reaches beyond the area of the system.",
            Outcome.NotApplicable => "No place is recorded.",
            _ => "Whether every place lies within the system is not known.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) => "Correct the areas of the place or of the system.";
}
