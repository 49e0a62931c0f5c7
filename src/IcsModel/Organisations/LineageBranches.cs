using NodaTime;

namespace IcsModel.Organisations;

/// <summary>Follows successions back and forward; a step never leads to what happened on the wrong side of the step before.</summary>
internal static class LineageBranches
{
    internal static ValueList<LineageBranch> Before(Organisation organisation, SuccessionGraph graph) => Before(organisation, graph, LocalDate.MaxIsoValue);

    internal static ValueList<LineageBranch> After(Organisation organisation, SuccessionGraph graph) => After(organisation, graph, LocalDate.MinIsoValue);

    private static ValueList<LineageBranch> Before(Organisation organisation, SuccessionGraph graph, LocalDate until) =>
        ValueList.From(graph.To(organisation)
            .Where(succession => succession.On < until)
            .OrderBy(succession => succession.From.Code, StringComparer.Ordinal)
            .Select(succession => new LineageBranch(succession, succession.From, Before(succession.From, graph, succession.On))));

    private static ValueList<LineageBranch> After(Organisation organisation, SuccessionGraph graph, LocalDate since) =>
        ValueList.From(graph.From(organisation)
            .Where(succession => succession.On > since)
            .OrderBy(succession => succession.To.Code, StringComparer.Ordinal)
            .Select(succession => new LineageBranch(succession, succession.To, After(succession.To, graph, succession.On))));
}
