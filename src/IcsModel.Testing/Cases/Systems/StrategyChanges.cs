using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Changes to the lawful system that cases about strategies make.</summary>
internal static class StrategyChanges
{
    internal const int County = 0;

    internal const int Unitary = 1;

    /// <summary>The system with another strategy in the place of the one that holds.</summary>
    internal static IntegratedCareSystem CurrentStrategy(this IntegratedCareSystem system, Func<IntegratedCareStrategy, IntegratedCareStrategy> change) =>
        system with { Strategies = Put(system.Strategies, LawfulSystem.CurrentStrategy, change) };

    /// <summary>The system with another strategy in the place of the one superseded.</summary>
    internal static IntegratedCareSystem FirstStrategy(this IntegratedCareSystem system, Func<IntegratedCareStrategy, IntegratedCareStrategy> change) =>
        system with { Strategies = Put(system.Strategies, 0, change) };

    internal static IntegratedCareSystem Assessment(this IntegratedCareSystem system, int council, Func<NeedsAssessment, NeedsAssessment> change) =>
        system with { NeedsAssessments = Put(system.NeedsAssessments, council, change) };

    internal static IntegratedCareSystem LocalStrategy(this IntegratedCareSystem system, int council, Func<WellbeingStrategy, WellbeingStrategy> change) =>
        system with { WellbeingStrategies = Put(system.WellbeingStrategies, council, change) };

    internal static IntegratedCareSystem Council(this IntegratedCareSystem system, int council, Func<Council, Council> change) =>
        system with { Councils = Put(system.Councils, council, change) };

    internal static IntegratedCareSystem LocalDecision(this IntegratedCareSystem system, int position, Func<WellbeingStrategyDecision, WellbeingStrategyDecision> change) =>
        system with { WellbeingDecisions = Put(system.WellbeingDecisions, position, change) };

    internal static IntegratedCareSystem Decision(this IntegratedCareSystem system, int position, Func<SystemDecision, SystemDecision> change) =>
        system with { Decisions = Put(system.Decisions, position, change) };

    /// <summary>A board of the same name established on another day.</summary>
    internal static IntegratedCareSystem EstablishedOn(this IntegratedCareSystem system, LocalDate day) =>
        system with { Board = system.Board! with { EstablishedOn = day } };

    /// <summary>The list with another entry at a position, as complete as before.</summary>
    internal static FactList<T> Put<T>(FactList<T> list, int position, Func<T, T> change)
        where T : notnull =>
        FactList.NotStated<T>([.. list.Select((one, i) => i == position ? change(one) : one)]).WithCompleteness(list.Completeness);

    /// <summary>The list without the entry at a position, as complete as before.</summary>
    internal static FactList<T> Drop<T>(FactList<T> list, int position)
        where T : notnull =>
        FactList.NotStated<T>([.. list.Where((_, i) => i != position)]).WithCompleteness(list.Completeness);

    /// <summary>The list with one more entry, as complete as before.</summary>
    internal static FactList<T> Add<T>(FactList<T> list, T one)
        where T : notnull =>
        FactList.NotStated<T>([.. list, one]).WithCompleteness(list.Completeness);

    /// <summary>The same entries, without saying whether they are all.</summary>
    internal static FactList<T> Open<T>(FactList<T> list) => list.WithCompleteness(Completeness.NotStated);
}
