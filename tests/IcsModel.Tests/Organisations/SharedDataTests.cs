using IcsModel.Organisations;
using IcsModel.Tests.Law;

namespace IcsModel.Tests.Organisations;

/// <summary>The embedded data say what the lists say from which they were made.</summary>
public sealed class SharedDataTests
{
    private static readonly OrganisationRegister Register = OrganisationRegister.Current;

    [SharedFact]
    public void Boards_agree() =>
        Agree("integrated-care-boards.csv", OrganisationKind.IntegratedCareBoard, (row, board) =>
        {
            board.Name.ShouldBe(row["name"]);
            board.ShortName.ShouldBe(row["short_name"]);
            board.AreaCodes[^1].Code.Value.ShouldBe(row["ons_code"]);
            string.Join(';', board.AreaCodes.Select(code => $"{code.Code}/{Iso(code.Period?.From)}/{Iso(code.Period?.To)}")).ShouldBe(row["ons_code_history"]);
            Days(board).ShouldBe((row["established"], row["abolished"]));
            board.Affiliations[0].Code.ShouldBe(row["nhs_england_region_ons_code"]);
            Register.PredecessorsOf(board).Where(step => step.Kind != SuccessionKind.BoundaryChange).Select(step => step.From.Code)
                .Order(StringComparer.Ordinal).ShouldBe(row["predecessor_ods_codes"].Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        });

    [SharedFact]
    public void Groups_agree() =>
        Agree("clinical-commissioning-groups.csv", OrganisationKind.ClinicalCommissioningGroup, (row, group) =>
        {
            group.Name.ShouldBe(row["name"]);
            string.Join(';', group.AreaCodes.Select(code => code.Code)).ShouldBe(string.Join(';', new[] { row["former_ons_codes"], row["ons_code"] }.Where(code => code.Length > 0)));
            Days(group).ShouldBe((row["established"], row["abolished"]));
            Register.SuccessorsOf(group).Single(step => step.Kind != SuccessionKind.BoundaryChange).To.Code.ShouldBe(row["successor_ods_code"]);
        });

    [SharedFact]
    public void Locations_agree() =>
        Agree("sub-icb-locations.csv", OrganisationKind.SubIcbLocation, (row, location) =>
        {
            Days(location).ShouldBe((row["valid_from"], row["valid_to"]));
            NameOn(location, new(2022, 7, 1)).ShouldBe(row["name_2022_07_01"]);
            NameOn(location, new(2026, 4, 1)).ShouldBe(row["name_2026_04_01"]);
            BoardOn(location, new(2022, 7, 1)).ShouldBe(row["icb_ods_code_2022_07_01"]);
            BoardOn(location, new(2026, 4, 1)).ShouldBe(row["icb_ods_code_2026_04_01"]);
        });

    [SharedFact]
    public void Trusts_agree() =>
        Agree("nhs-trusts.csv", OrganisationKind.NhsTrust, (row, trust) =>
        {
            trust.Name.Replace("&", "and", StringComparison.Ordinal).ShouldBe(row["name"].Replace("&", "and", StringComparison.Ordinal), StringCompareShould.IgnoreCase);
            trust.Kind.ShouldBe(string.Equals(row["type"], "nhs-trust", StringComparison.Ordinal) ? OrganisationKind.NhsTrust : OrganisationKind.NhsFoundationTrust);
            (Iso(trust.Period?.From), Iso(trust.Period?.To)).ShouldBe((row["ods_opened"], row["ods_opened"].Length == 0 ? string.Empty : row["ods_closed"]));
        });

    [SharedFact]
    public void Councils_agree() =>
        Agree("local-authorities.csv", OrganisationKind.ResponsibleLocalAuthority, (row, council) =>
        {
            var code = council.AreaCodes.Single(candidate => string.Equals(candidate.Code.Value, row["ons_code"], StringComparison.Ordinal));
            council.Name.ShouldBe(row["name"]);
            Iso(code.Period!.To).ShouldBe(row["valid_to"]);
            (row["valid_from"].Length == 0 ? "2019-01-01" : row["valid_from"]).ShouldBe(Iso(code.Period.From));
            council.IsStartKnown.ShouldBe(council.AreaCodes[0] == code ? row["valid_from"].Length > 0 : council.IsStartKnown);
        });

    [SharedFact]
    public void Successions_agree()
    {
        string[] kinds = ["merger", "abolition-transfer", "boundary-change"];
        var listed = Rows("organisation-successions.csv").Where(row => kinds.Contains(row["kind"], StringComparer.Ordinal))
            .Select(row => $"{row["date"]} {row["kind"]} {row["from_ods"]} {row["to_ods"]} {row["extent"]}");
        var held = Register.Successions.Where(step => step.Kind != SuccessionKind.Reorganisation && step.From.Kind != OrganisationKind.SubIcbLocation)
            .Select(step => $"{Iso(step.On)} {kinds[(int)step.Kind]} {step.From.Code} {step.To.Code} {(step.Extent == SuccessionExtent.Whole ? "whole" : "part")}");

        held.Order(StringComparer.Ordinal).ShouldBe(listed.Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void Populations_and_overlaps_agree()
    {
        var populations = Register.Of(OrganisationKind.IntegratedCareBoard)
            .SelectMany(board => Register.PopulationsOf(board).Select(count => $"{board.Code} {Iso(count.BoundariesOn)} {Iso(count.CountedOn)} {count.Count}"));
        populations.Order(StringComparer.Ordinal).ShouldBe(Rows("icb-populations.csv")
            .Select(row => $"{row["icb_ods_code"]} {row["boundaries_as_at"]} {row["population_date"]} {row["population"]}").Order(StringComparer.Ordinal));

        foreach (var day in new LocalDate[] { new(2022, 7, 1), new(2023, 4, 1), new(2026, 4, 1) })
        {
            var areas = Register.IntegratedCareBoardsOn(day).SelectMany(board => Register.SharedAreasOf(board, day))
                .Select(area => $"{area.Board.Code} {area.Council.AreaCodeOn(day)} {(area.IsWhole ? "whole" : "part")} {area.Shared} {area.OfCouncil}");
            areas.Order(StringComparer.Ordinal).ShouldBe(Rows("icb-local-authorities.csv")
                .Where(row => string.Equals(row["as_at"], Iso(day), StringComparison.Ordinal))
                .Select(row => $"{row["icb_ods_code"]} {row["la_ons_code"]} {row["overlap"]} {row["lsoas_in_both"]} {row["lsoas_in_la"]}").Order(StringComparer.Ordinal));
        }
    }

    [SharedFact]
    public void Names_of_systems_agree() =>
        Rows("ics-names.csv").ShouldAllBe(row =>
            Register.Of(OrganisationKind.NonStatutorySystem).Single(system => string.Equals(system.Code, row["icb_ods_code"], StringComparison.Ordinal))
                .Names.Any(name => string.Equals(name.Text, row["ics_name"], StringComparison.Ordinal)));

    private static void Agree(string file, OrganisationKind kind, Action<Dictionary<string, string>, Organisation> compare)
    {
        var rows = Rows(file);
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            var code = row.GetValueOrDefault("ods_code") ?? row["ons_code"];
            var found = Register.TryFind(code, kind, out var organisation) || Register.TryFind(code, OrganisationKind.NhsFoundationTrust, out organisation);
            found.ShouldBeTrue(code);
            compare(row, organisation!);
        }
    }

    private static IReadOnlyList<Dictionary<string, string>> Rows(string file) => CsvText.Rows(string.Join('\n', SharedFolder.ReadLines("data", file)));

    private static string NameOn(Organisation organisation, LocalDate day) => organisation.ExistsOn(day) == true ? organisation.NameOn(day) : string.Empty;

    private static string BoardOn(Organisation location, LocalDate day) =>
        location.Affiliations.SingleOrDefault(board => board.Period!.Contains(day))?.Code ?? string.Empty;

    private static (string From, string To) Days(Organisation organisation) => (Iso(organisation.Period?.From), Iso(organisation.Period?.To));

    private static string Iso(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : string.Empty;
}
