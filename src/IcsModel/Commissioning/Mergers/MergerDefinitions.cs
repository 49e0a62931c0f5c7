using IcsModel.Law;
using NodaTime;

namespace IcsModel.Commissioning.Mergers;

/// <summary>Sources and dates that the rules on mergers share.</summary>
internal static class MergerDefinitions
{
    /// <summary>From the full commencement of the chapter on clinical commissioning groups to their abolition.</summary>
    internal static ValueList<EffectivePeriod> WhileGroupsMerge { get; } = [EffectivePeriod.Between(new LocalDate(2013, 4, 1), new LocalDate(2022, 7, 1))];

    /// <summary>From the first commencement for the establishment of groups, which the regulations follow.</summary>
    internal static ValueList<EffectivePeriod> WhileRegulationsStand { get; } = [EffectivePeriod.Between(new LocalDate(2012, 10, 1), new LocalDate(2022, 7, 1))];

    /// <summary>From the approval in principle to the merger of Kent and Medway's groups.</summary>
    internal static ValueList<EffectivePeriod> KentAndMedwayConditions { get; } = [EffectivePeriod.Between(new LocalDate(2019, 10, 21), new LocalDate(2020, 4, 1))];

    internal static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    internal static Citation Regulations(string provision) => new(Instruments.CcgRegulations2012, provision);

    internal static Citation Approval(string condition) => new(Instruments.KentAndMedwayApproval, condition);

    internal static Citation Commitments(string commitment) => new(Instruments.KentAndMedwayCommitments, commitment);
}
