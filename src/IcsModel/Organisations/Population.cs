using NodaTime;

namespace IcsModel.Organisations;

/// <summary>How many people were usually resident in the area of an integrated care board; residents, not patients registered with its practices.</summary>
/// <param name="CountedOn">The day that the count or estimate is for.</param>
/// <param name="BoundariesOn">The day whose boundaries it is for.</param>
/// <param name="Measure">How they were counted.</param>
/// <param name="Count">How many people.</param>
public sealed record Population(LocalDate CountedOn, LocalDate BoundariesOn, PopulationMeasure Measure, int Count);
