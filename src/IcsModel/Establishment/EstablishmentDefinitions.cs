using IcsModel.Areas;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Establishment;

/// <summary>Sources and dates that the rules on the establishment of a board share.</summary>
internal static class EstablishmentDefinitions
{
    internal const string Order = "/board/establishmentOrder";

    /// <summary>A rule of sections 14Z25 to 14Z28 in force since NHS England could establish boards.</summary>
    internal static RuleDefinition FromPower(string id, string title, string provision, ProvisionKind kind, string bearer, string asks, string decides, string? reading = null) =>
        new()
        {
            Id = new RuleId(id),
            Title = title,
            Citation = new Citation(Instruments.NhsAct2006, provision),
            Force = LegalForce.Statute,
            Kind = kind,
            InForce = CommissioningMapRule.FromPower,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = bearer,
            Asks = asks,
            Decides = decides,
            Reading = reading is null ? null : new Interpretation(reading),
            Outcomes = BoardDefinitions.EveryOutcome,
        };

    internal static string Pointer(string list, int position) => $"/board/{list}/{position.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>How the order is called in a sentence.</summary>
    internal static string Call(Constitutions.EstablishmentOrder? order) => order?.Title is { } title ? $"the order \"{title}\"" : "the order";
}
