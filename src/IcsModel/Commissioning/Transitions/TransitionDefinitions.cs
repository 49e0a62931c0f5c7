using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Commissioning.Transitions;

/// <summary>Sources, dates and names that the rules on the transition share.</summary>
internal static class TransitionDefinitions
{
    /// <summary>The day at whose beginning clinical commissioning groups ended and the first integrated care boards existed.</summary>
    internal static LocalDate Appointed { get; } = new(2022, 7, 1);

    /// <summary>The first day of the preparatory powers (S.I. 2022/515).</summary>
    internal static LocalDate Preparatory { get; } = new(2022, 5, 9);

    /// <summary>The first day of the last financial year before.</summary>
    internal static LocalDate LastFullYear { get; } = new(2021, 4, 1);

    /// <summary>The first day of the last, short financial year of the groups.</summary>
    internal static LocalDate LastQuarter { get; } = new(2022, 4, 1);

    internal static ValueList<EffectivePeriod> SincePreparation { get; } = [EffectivePeriod.Since(Preparatory)];

    internal static ValueList<EffectivePeriod> DuringPreparation { get; } = [EffectivePeriod.Between(Preparatory, Appointed)];

    internal static ValueList<EffectivePeriod> SinceAppointedDay { get; } = [EffectivePeriod.Since(Appointed)];

    internal static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    internal static Citation Regulations(string provision) => new(Instruments.CommencementRegulations2022No2, provision);

    /// <summary>A rule of the Act on the preparation of boards.</summary>
    internal static RuleDefinition OfTheAct(string id, string title, string provision, string bearer) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = DuringPreparation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = title + ".",
        Decides = "Looks at what is recorded.",
        Outcomes = BoardDefinitions.EveryOutcome,
    };

    /// <summary>A rule of S.I. 2022/734 on what goes on after the groups.</summary>
    internal static RuleDefinition OfTheRegulations(string id, string title, string provision, string bearer) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = Regulations(provision),
        Force = LegalForce.Regulation,
        Kind = ProvisionKind.Duty,
        InForce = SinceAppointedDay,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = bearer,
        Asks = title + ".",
        Decides = "Looks at what is recorded.",
        Outcomes = BoardDefinitions.EveryOutcome,
    };

    internal static string At(string list, int position) => $"/transition/{list}/{position.ToString(CultureInfo.InvariantCulture)}";

    internal static string At(string list, int position, string inner, int innerPosition) =>
        $"{At(list, position)}/{inner}/{innerPosition.ToString(CultureInfo.InvariantCulture)}";

    internal static string Call(ClosingGroup group) => group.Group is { } body ? BoardWords.Call(body) : "a clinical commissioning group";

    internal static string Call(EstablishedBoard board) => board.Board is { } body ? BoardWords.Call(body) : "an integrated care board";
}
