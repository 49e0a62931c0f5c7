using IcsModel.Law;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>Dates and sources that the definitions of board rules share.</summary>
internal static class BoardDefinitions
{
    /// <summary>The first day an integrated care board existed (S.I. 2022/632, 2022/734).</summary>
    internal static ValueList<EffectivePeriod> FromFirstBoards { get; } = [EffectivePeriod.Since(new LocalDate(2022, 7, 1))];

    /// <summary>The day from which the second model constitution certainly applied to some board.</summary>
    internal static ValueList<EffectivePeriod> FromSecondModelConstitution { get; } = [EffectivePeriod.Since(new LocalDate(2026, 4, 1))];

    /// <summary>The day the sources were last checked.</summary>
    internal static LocalDate CheckedOn { get; } = new(2026, 11, 22);

    internal static ValueList<Outcome> EveryOutcome { get; } =
        [Outcome.NotInForce, Outcome.NotApplicable, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied];

    internal static ValueList<Outcome> NeverNotSatisfied { get; } =
        [Outcome.NotInForce, Outcome.NotApplicable, Outcome.Undetermined, Outcome.Satisfied];

    internal static Citation Schedule1B(string provision) => new(Instruments.NhsAct2006, "Sch. 1B " + provision);

    internal static Citation Model(string provision) => new(Instruments.ModelConstitution, provision);
}
