namespace IcsModel.Organisations.Data;

/// <summary>Reads what ties organisations together: who came after whom, how many people live where, and which areas overlap.</summary>
internal static class SuccessionReader
{
    internal static Succession[] Successions(Func<OrganisationKind, string, Organisation> find)
    {
        var successions = new List<Succession>(capacity: 320);
        foreach (var row in OrganisationReader.Rows("successions.csv", 8))
        {
            var kind = row.Text(1) switch
            {
                "merger" => SuccessionKind.Merger,
                "transfer" => SuccessionKind.AbolitionTransfer,
                "boundary" => SuccessionKind.BoundaryChange,
                "reorganisation" => SuccessionKind.Reorganisation,
                _ => throw row.Unreadable(1),
            };
            var extent = row.Text(6) switch
            {
                "whole" => SuccessionExtent.Whole,
                "part" => SuccessionExtent.Part,
                _ => throw row.Unreadable(6),
            };
            successions.Add(new(row.Day(0), kind, find(Kind(row, 2), row.Text(3)), find(Kind(row, 4), row.Text(5)), extent, row.TextOrNull(7)));
        }

        return [.. successions];
    }

    internal static Dictionary<string, List<Population>> Populations()
    {
        var populations = new Dictionary<string, List<Population>>(StringComparer.Ordinal);
        foreach (var row in OrganisationReader.Rows("populations.csv", 4))
        {
            var counted = row.Day(2);
            var measure = counted == new NodaTime.LocalDate(2021, 3, 21) ? PopulationMeasure.Census : PopulationMeasure.MidYearEstimate;
            if (!populations.TryGetValue(row.Text(0), out var ofBoard))
            {
                populations.Add(row.Text(0), ofBoard = []);
            }

            ofBoard.Add(new(counted, row.Day(1), measure, row.Number(3)));
        }

        return populations;
    }

    internal static SharedArea[] SharedAreas(Func<OrganisationKind, string, Organisation> find)
    {
        var areas = new List<SharedArea>(capacity: 512);
        foreach (var row in OrganisationReader.Rows("board-councils.csv", 5))
        {
            areas.Add(new(
                find(OrganisationKind.IntegratedCareBoard, row.Text(0)),
                find(OrganisationKind.ResponsibleLocalAuthority, row.Text(1)),
                row.Day(2),
                row.Number(3),
                row.Number(4)));
        }

        return [.. areas];
    }

    private static OrganisationKind Kind(DataRow row, int column) =>
        row.Text(column) switch
        {
            "icb" => OrganisationKind.IntegratedCareBoard,
            "ccg" => OrganisationKind.ClinicalCommissioningGroup,
            "trust" => OrganisationKind.NhsTrust,
            "council" => OrganisationKind.ResponsibleLocalAuthority,
            "location" => OrganisationKind.SubIcbLocation,
            _ => throw row.Unreadable(column),
        };
}
