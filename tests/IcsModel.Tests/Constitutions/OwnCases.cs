namespace IcsModel.Tests.Constitutions;

/// <summary>The cases of the rules that a board's own constitution makes.</summary>
internal static partial class OwnCases
{
    internal static readonly OwnCase[] All = [.. Seats(), .. Routes(), .. Terms(), .. Roles(), .. Quorums()];
}
