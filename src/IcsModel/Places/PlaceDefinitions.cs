using System.Globalization;
using IcsModel.Law;

namespace IcsModel.Places;

/// <summary>Sources, pointers and names that the rules on places share.</summary>
internal static class PlaceDefinitions
{
    internal static ValueList<EffectivePeriod> SinceThrivingPlaces { get; } = [EffectivePeriod.Since(new NodaTime.LocalDate(2021, 9, 1))];

    internal static Citation ThrivingPlaces(string place) => new(Instruments.ThrivingPlacesGuidance, place);

    internal static string Pointer(int place) => "/places/" + place.ToString(CultureInfo.InvariantCulture);

    internal static string Call(Place place) => place.Name ?? (place.Id is { } id ? $"The place {id}" : "A place");
}
