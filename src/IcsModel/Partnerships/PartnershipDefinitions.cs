using IcsModel.Law;
using NodaTime;

namespace IcsModel.Partnerships;

/// <summary>Dates and sources that the definitions of the rules about partnerships share.</summary>
internal static class PartnershipDefinitions
{
    /// <summary>The day from which the engagement document has stood in its present form.</summary>
    internal static ValueList<EffectivePeriod> FromEngagementDocument { get; } = [EffectivePeriod.Since(new LocalDate(2021, 9, 20))];

    internal static Citation Act(string provision) => new(Instruments.LocalGovernmentAndPublicInvolvementInHealthAct2007, provision);

    internal static Citation EngagementDocument(string place) => new(Instruments.PartnershipEngagementDocument, place);
}
