using IcsModel.Rules;
using NodaTime.Text;

namespace IcsModel.Testing.Cases.Boundaries;

/// <summary>One row of the table of boundary days.</summary>
internal sealed record BoundaryRow(string Rule, SubjectKind Subject, Boundary Boundary, LocalDate Day, Outcome Outcome, Reason Reason)
{
    private const string Header = "rule,subject,boundary,day,outcome,reason";

    internal static IEnumerable<BoundaryRow> ReadAll()
    {
        using var stream = typeof(BoundaryRow).Assembly.GetManifestResourceStream("boundaries.csv") ?? throw new InvalidDataException("The table of boundary days is missing.");
        using var reader = new StreamReader(stream);
        if (!string.Equals(reader.ReadLine(), Header, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"The table of boundary days must begin with {Header}.");
        }

        var rows = new List<BoundaryRow>();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            rows.Add(Read(line.Split(',')));
        }

        return rows;
    }

    private static BoundaryRow Read(string[] cells) => new(
        cells[0],
        Enum.Parse<SubjectKind>(cells[1]),
        Enum.Parse<Boundary>(cells[2]),
        LocalDatePattern.Iso.Parse(cells[3]).Value,
        Enum.Parse<Outcome>(cells[4]),
        Enum.Parse<Reason>(cells[5]));
}
