using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Strategies;

/// <summary>Dates, bearers and sources that the definitions of the rules on strategies share.</summary>
internal static class StrategyDefinitions
{
    internal const string Partnership = "ICP";

    internal const string Council = "responsible local authority";

    internal const string CouncilAndBoards = "responsible local authority and each partner ICB";

    internal const string CouncilAndBoardsByWellbeingBoard = "responsible local authority and each partner ICB (exercised by HWB)";

    internal const string NoDeadline = "The Act sets no day by which this must be done.";

    /// <summary>The first day of the sections as changed in 2022, and of the first partnerships.</summary>
    internal static LocalDate FirstPartnerships { get; } = new(2022, 7, 1);

    /// <summary>The first day health and wellbeing boards had to exist.</summary>
    internal static LocalDate FirstWellbeingBoards { get; } = new(2013, 4, 1);

    /// <summary>The day the first version of the guidance was published.</summary>
    internal static LocalDate FirstGuidance { get; } = new(2022, 7, 29);

    /// <summary>The day the second version of the guidance replaced the first.</summary>
    internal static LocalDate SecondGuidance { get; } = new(2024, 2, 1);

    /// <summary>The day on which boards were merged and abolished, so that those of a council before and after may differ.</summary>
    internal static LocalDate BoardsReorganised { get; } = new(2026, 4, 1);

    internal static ValueList<EffectivePeriod> Since2008 { get; } = [EffectivePeriod.Since(new LocalDate(2008, 4, 1))];

    internal static ValueList<EffectivePeriod> Since2013 { get; } = [EffectivePeriod.Since(FirstWellbeingBoards)];

    internal static Citation Act(string provision) => new(Instruments.LocalGovernmentAndPublicInvolvementInHealthAct2007, provision);

    internal static Citation Guidance(string place) => new(Instruments.IntegratedCareStrategyGuidance, place);

    /// <summary>A duty of the Act about a document.</summary>
    internal static RuleDefinition Duty(
        string id,
        string title,
        string provision,
        string bearer,
        ValueList<EffectivePeriod> inForce,
        Confidence confidence,
        string asks,
        string decides) => new()
        {
            Id = new RuleId(id),
            Title = title,
            Citation = Act(provision),
            Force = LegalForce.Statute,
            Kind = ProvisionKind.Duty,
            InForce = inForce,
            Confidence = confidence,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = bearer,
            Asks = asks,
            Decides = decides,
            Outcomes = BoardDefinitions.EveryOutcome,
        };
}
