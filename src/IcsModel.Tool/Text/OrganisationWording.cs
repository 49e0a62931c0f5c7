using IcsModel.Law;
using IcsModel.Organisations;

namespace IcsModel.Tool.Text;

/// <summary>Phrases about organisations.</summary>
internal static class OrganisationWording
{
    internal static string Of(Organisation organisation) =>
        organisation.Kind switch
        {
            OrganisationKind.IntegratedCareBoard => "Integrated care board",
            OrganisationKind.ClinicalCommissioningGroup => "Clinical commissioning group",
            OrganisationKind.NhsTrust => "NHS trust",
            OrganisationKind.NhsFoundationTrust => "NHS foundation trust",
            OrganisationKind.ResponsibleLocalAuthority => $"Local authority ({Of(organisation.AuthorityType)})",
            OrganisationKind.NhsEnglandRegion => "Region of NHS England",
            OrganisationKind.SubIcbLocation => "Sub-ICB location (no body in law)",
            _ => "Integrated care system before 1 July 2022 (no body in law)",
        };

    /// <summary>What it is, as a phrase within a sentence.</summary>
    internal static string InSentence(Organisation organisation)
    {
        var phrase = Of(organisation);
        return char.IsAsciiLetterLower(phrase[1]) ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    /// <summary>The days on which it existed; both days named are days of its life.</summary>
    internal static string DaysOf(Organisation organisation) =>
        organisation.Period is not { } period ? "days not known"
        : organisation.IsStartKnown ? Of(period)
        : period.To is { } to ? $"until {IsoDay.Of(to.PlusDays(-1))}"
        : $"on record since {IsoDay.Of(period.From)}";

    /// <summary>A run of days by its first and its last.</summary>
    internal static string Of(EffectivePeriod period) =>
        period.To is { } to ? $"{IsoDay.Of(period.From)} to {IsoDay.Of(to.PlusDays(-1))}" : $"since {IsoDay.Of(period.From)}";

    /// <summary>What to add to where something is found.</summary>
    internal static string Suffix(SuccessionExtent extent) =>
        extent switch
        {
            SuccessionExtent.Part => ", a part",
            SuccessionExtent.Unknown => ", all, a part or nothing: not known",
            _ => string.Empty,
        };

    private static string Of(LocalAuthorityType? type) =>
        type switch
        {
            LocalAuthorityType.County => "county",
            LocalAuthorityType.Unitary => "unitary",
            LocalAuthorityType.MetropolitanDistrict => "metropolitan district",
            LocalAuthorityType.LondonBorough => "London borough",
            LocalAuthorityType.CityOfLondon => "City of London",
            _ => "Isles of Scilly",
        };
}
