namespace IcsModel.Testing.Cases.Systems;

/// <summary>The cases of every rule about integrated care systems.</summary>
internal static class SystemCases
{
    internal static readonly SystemScenario[] All =
    [
        .. PartnershipCases.All,
        .. StrategyCases.All,
        .. PurposeCases.All,
        .. WellbeingCases.All,
        .. InvolvementCases.All,
        .. JointWorkingCases.All,
        .. PlaceCases.All,
    ];
}
