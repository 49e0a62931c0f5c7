namespace IcsModel.Documents.Tests.Examples;

/// <summary>The expected outcome of every entry of the catalogue for one example on one date.</summary>
internal sealed record ExampleTable(string File, LocalDate AsAt, ExpectedOutcome[] Outcomes)
{
    public static IReadOnlyList<ExampleTable> All { get; } =
    [
        SouthWestLondon.Table,
        KentAndMedway.Table,
        NorthEastLondon.Table,
        Northamptonshire.Table,
        Dorset.Table,
        HertfordshireAndWestEssex.Table,
        Exampleshire.Table,
    ];
}
