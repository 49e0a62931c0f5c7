using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Purposes;

/// <summary>What one strategy or plan of a system does for the four core purposes on a date.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DocumentPurposes
{
    private DocumentPurposes(string pointer, string? id, bool? isCurrent, PurposeCoverage coverage) =>
        (Pointer, Id, IsCurrent, Coverage) = (pointer, id, isCurrent, coverage);

    /// <summary>The JSON Pointer of the strategy or plan, such as <c>/strategies/0</c>.</summary>
    public string Pointer { get; }

    /// <summary>Its id, or null.</summary>
    public string? Id { get; }

    /// <summary>Its title, or null; plans have none.</summary>
    public string? Title { get; private init; }

    /// <summary>Whether it is an integrated care strategy and not a plan.</summary>
    public bool IsStrategy { get; private init; }

    /// <summary>What kind of plan it is; null for a strategy, and for a plan while not known.</summary>
    public PlanKind? Plan { get; private init; }

    /// <summary>Whether it is a strategy that holds, or a published plan, on the date; null where that is not known.</summary>
    public bool? IsCurrent { get; }

    /// <summary>Which objectives serve which purposes.</summary>
    public PurposeCoverage Coverage { get; }

    /// <summary>
    /// Every integrated care strategy that holds on a date and every plan published by then, those included of which that is not known: first the strategies, then the plans.
    /// </summary>
    /// <remarks>These are the documents that the rules on the core purposes ask about. A list shows an absence only on the day the system is stated for.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static ValueList<DocumentPurposes> Of(IntegratedCareSystem system, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(system);
        var facts = new SystemFacts(system.Index, RuleCatalogue.Current.Parameters, DayKey.Of(asAt));
        var documents = new List<DocumentPurposes>();
        for (var i = 0; i < system.Strategies.Count; i++)
        {
            if (PreparedDocument.Holds(in facts, DocumentKind.IntegratedCareStrategy, i) is not false and var holds)
            {
                var strategy = system.Strategies[i];
                documents.Add(new(PurposeDocuments.Strategy(i), strategy.Id, holds, CoverageOf(in facts, strategy.Objectives)) { IsStrategy = true, Title = strategy.Title });
            }
        }

        for (var i = 0; i < system.Plans.Count; i++)
        {
            var plan = system.Plans[i];
            if (PurposeDocuments.IsPlan(in facts, plan) is not false and var isPlan)
            {
                documents.Add(new(PurposeDocuments.Plan(i), plan.Id, isPlan, CoverageOf(in facts, plan.Objectives)) { Plan = plan.Kind });
            }
        }

        return [.. documents];
    }

    private static PurposeCoverage CoverageOf(in SystemFacts facts, FactList<Objective> objectives) => PurposeCoverage.Of(objectives, facts.AsAt, facts.Spoken);
}
