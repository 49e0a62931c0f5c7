using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Purposes;

/// <summary>What one strategy or plan of a system does for the four core purposes on a date.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Pointer">The JSON Pointer of the strategy or plan, such as <c>/strategies/0</c>.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Plan">What kind of plan it is; null for an integrated care strategy and for a plan of a kind not known.</param>
/// <param name="IsStrategy">Whether it is an integrated care strategy.</param>
/// <param name="IsCurrent">Whether it is a strategy that holds, or a published plan, on the date; null where that is not known.</param>
/// <param name="Coverage">Which objectives serve which purposes.</param>
public sealed record DocumentPurposes(string Pointer, string? Id, string? Title, PlanKind? Plan, bool IsStrategy, bool? IsCurrent, PurposeCoverage Coverage)
{
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
                documents.Add(new(PurposeDocuments.Strategy(i), strategy.Id, strategy.Title, Plan: null, IsStrategy: true, holds, CoverageOf(in facts, strategy.Objectives)));
            }
        }

        for (var i = 0; i < system.Plans.Count; i++)
        {
            var plan = system.Plans[i];
            if (PurposeDocuments.IsPlan(in facts, plan) is not false and var isPlan)
            {
                documents.Add(new(PurposeDocuments.Plan(i), plan.Id, Title: null, plan.Kind, IsStrategy: false, isPlan, CoverageOf(in facts, plan.Objectives)));
            }
        }

        return [.. documents];
    }

    private static PurposeCoverage CoverageOf(in SystemFacts facts, FactList<Objective> objectives) => PurposeCoverage.Of(objectives, facts.AsAt, facts.Spoken);
}
