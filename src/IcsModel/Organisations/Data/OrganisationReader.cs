using IcsModel.Law;
using NodaTime;

namespace IcsModel.Organisations.Data;

/// <summary>Reads the organisations of each embedded file.</summary>
internal static class OrganisationReader
{
    // The earliest days that the lists speak of.
    private static readonly LocalDate CouncilsKnownFrom = new(2019, 1, 1);
    private static readonly LocalDate TrustsKnownFrom = new(2022, 3, 31);
    private static readonly LocalDate FirstBoards = new(2022, 7, 1);
    private static readonly LocalDate MergedBoards = new(2026, 4, 1);

    internal static List<Organisation> Boards() => Read("boards.csv", 7, row =>
    {
        var period = DataRow.Period(row.Day(5), row.DayOrNull(6));
        return new()
        {
            Kind = OrganisationKind.IntegratedCareBoard,
            OdsCode = row.Ods(0),
            AreaCodes = row.Codes(1),
            Names = [new(row.Text(2), period)],
            ShortName = row.Text(3),
            Period = period,
            Affiliations = [new(OrganisationKind.NhsEnglandRegion, row.Text(4), period)],
        };
    });

    internal static List<Organisation> CommissioningGroups() => Read("commissioning-groups.csv", 8, row =>
    {
        var period = EffectivePeriod.Between(row.Day(6), row.Day(7));
        var current = new AreaCode(row.Ons(1), row.Text(2).Length == 0 ? period : null);
        return new()
        {
            Kind = OrganisationKind.ClinicalCommissioningGroup,
            OdsCode = row.Ods(0),
            AreaCodes = ValueList.From<AreaCode>([.. row.Codes(2), current]),
            Names = NamesOfGroup(row, period),
            Period = period,
        };
    });

    // The days of a trust in the Organisation Data Service are those of the record, which may be younger than the trust.
    internal static List<Organisation> Trusts() => Read("trusts.csv", 8, row =>
    {
        var period = row.Period(6, 7);
        return new()
        {
            Kind = row.Text(4) switch
            {
                "trust" => OrganisationKind.NhsTrust,
                "foundation" => OrganisationKind.NhsFoundationTrust,
                _ => throw row.Unreadable(4),
            },
            OdsCode = row.Ods(0),
            Names = NamesOfTrust(row),
            Period = period,
            IsStartKnown = false,
            Affiliations = [new(OrganisationKind.NhsEnglandRegion, row.Text(5), Period: null)],
        };
    });

    internal static List<Organisation> Councils() => Read("councils.csv", 5, row =>
    {
        var from = row.DayOrNull(3);
        var period = DataRow.Period(from ?? CouncilsKnownFrom, row.DayOrNull(4));
        return new()
        {
            Kind = OrganisationKind.ResponsibleLocalAuthority,
            AreaCodes = WithDays(row.Codes(0), period),
            Names = [new(row.Text(1), period)],
            ShortName = row.Text(1),
            Period = period,
            IsStartKnown = from is not null,
            AuthorityType = row.Text(2) switch
            {
                "county" => LocalAuthorityType.County,
                "unitary" => LocalAuthorityType.Unitary,
                "metropolitan-district" => LocalAuthorityType.MetropolitanDistrict,
                "london-borough" => LocalAuthorityType.LondonBorough,
                "city-of-london" => LocalAuthorityType.CityOfLondon,
                "isles-of-scilly" => LocalAuthorityType.IslesOfScilly,
                _ => throw row.Unreadable(2),
            },
        };
    });

    internal static List<Organisation> Regions() => Read("regions.csv", 4, row => new()
    {
        Kind = OrganisationKind.NhsEnglandRegion,
        OdsCode = row.Ods(0),
        AreaCodes = ValueList.From<AreaCode>([.. row.Codes(2), new(row.Ons(1), EffectivePeriod.Since(FirstBoards))]),
        Names = [new(row.Text(3), EffectivePeriod.Since(FirstBoards))],
        ShortName = row.Text(3),
        Period = EffectivePeriod.Since(FirstBoards),
        IsStartKnown = false,
    });

    internal static List<Organisation> SubIcbLocations() => Read("sub-icb-locations.csv", 8, row =>
    {
        var period = DataRow.Period(row.Day(4), row.DayOrNull(5));
        var isStable = row.IsText(6, row.Text(7));
        var (first, merged) = (Part(period, FirstBoards, MergedBoards), Part(period, MergedBoards, to: null));
        return new()
        {
            Kind = OrganisationKind.SubIcbLocation,
            OdsCode = row.Ods(0),
            AreaCodes = row.Codes(1),
            Names = Joined(row.TextOrNull(2), row.TextOrNull(3), first, merged),
            Period = period,
            Affiliations = ValueList.From<Affiliation>(
            [
                .. Belongs(row.TextOrNull(6), isStable ? period : first),
                .. Belongs(isStable ? null : row.TextOrNull(7), merged),
            ]),
        };
    });

    // Designated everywhere from 1 April 2021; partnerships before that had other days, which the list does not give.
    internal static List<Organisation> Systems()
    {
        var period = EffectivePeriod.Between(new(2021, 4, 1), FirstBoards);
        var aliases = new List<(string Code, string Name)>();
        var systems = new List<Organisation>();
        foreach (var row in Rows("systems.csv", 3))
        {
            if (row.DayOrNull(1) is null)
            {
                aliases.Add((row.Text(0), row.Text(2)));
                continue;
            }

            systems.Add(new()
            {
                Kind = OrganisationKind.NonStatutorySystem,
                OdsCode = row.Ods(0),
                Names = ValueList.From<OrganisationName>(
                [
                    .. aliases.Where(alias => row.IsText(0, alias.Code) && !row.IsText(2, alias.Name)).Select(alias => new OrganisationName(alias.Name, Period: null)),
                    new(row.Text(2), period),
                ]),
                ShortName = row.Text(2),
                Period = period,
                IsStartKnown = false,
            });
        }

        return systems;
    }

    internal static IEnumerable<DataRow> Rows(string file, int width)
    {
        foreach (var cells in CsvReader.Read(EmbeddedText.Read(file), width, file))
        {
            yield return new(cells, file);
        }
    }

    private static List<Organisation> Read(string file, int width, Func<DataRow, Organisation> read)
    {
        var organisations = new List<Organisation>(capacity: 256);
        foreach (var row in Rows(file, width))
        {
            organisations.Add(read(row));
        }

        return organisations;
    }

    private static ValueList<OrganisationName> NamesOfGroup(DataRow row, EffectivePeriod period) =>
        row.DayOrNull(5) is { } day
            ? [new(row.Text(4), EffectivePeriod.Between(period.From, day)), new(row.Text(3), DataRow.Period(day, period.To))]
            : [new(row.Text(3), period)];

    // Names of trusts are followed from the end of March 2022; whether one was named otherwise before is not known.
    private static ValueList<OrganisationName> NamesOfTrust(DataRow row) =>
        row.DayOrNull(3) is { } day
            ? [new(row.Text(2), EffectivePeriod.Between(TrustsKnownFrom, day)), new(row.Text(1), DataRow.Period(day, row.DayOrNull(7)))]
            : [new(row.Text(1), Period: null)];

    private static ValueList<OrganisationName> Joined(string? first, string? merged, EffectivePeriod? before, EffectivePeriod? after)
    {
        if (first is not null && string.Equals(first, merged, StringComparison.Ordinal))
        {
            return [new(first, DataRow.Period(before!.From, after?.To))];
        }

        return ValueList.From(new[] { (first, before), (merged, after) }.Where(name => name.Item1 is not null).Select(name => new OrganisationName(name.Item1!, name.Item2)));
    }

    private static IEnumerable<Affiliation> Belongs(string? board, EffectivePeriod? period) =>
        board is null ? [] : [new(OrganisationKind.IntegratedCareBoard, board, period)];

    // A council whose beginning is not known has had its first code since before the list begins.
    private static ValueList<AreaCode> WithDays(ValueList<AreaCode> codes, EffectivePeriod period) =>
        codes.Count == 1
            ? [new(codes[0].Code, period)]
            : [new(codes[0].Code, EffectivePeriod.Between(period.From, codes[1].Period!.From)), codes[1]];

    private static EffectivePeriod? Part(EffectivePeriod period, LocalDate from, LocalDate? to)
    {
        var first = LocalDate.Max(period.From, from);
        var last = period.To is { } end && to is { } limit ? LocalDate.Min(end, limit) : period.To ?? to;
        return last is { } day && day <= first ? null : DataRow.Period(first, last);
    }
}
