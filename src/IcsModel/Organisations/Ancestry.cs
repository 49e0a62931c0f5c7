using NodaTime;

namespace IcsModel.Organisations;

/// <summary>Goes back from an organisation to those with which its line begins.</summary>
internal static class Ancestry
{
    internal static IReadOnlyList<Organisation> OriginsOf(Organisation organisation, SuccessionGraph graph)
    {
        var origins = new HashSet<Organisation>(ReferenceEqualityComparer.Instance);
        Visit(organisation, LocalDate.MaxIsoValue);
        origins.Remove(organisation);
        return [.. origins.OrderBy(origin => origin.Code, StringComparer.Ordinal)];

        // What came to a predecessor only after it had handed over is no part of the line.
        void Visit(Organisation visited, LocalDate until)
        {
            var hasPredecessor = false;
            foreach (var succession in graph.To(visited))
            {
                if (succession.On <= until)
                {
                    hasPredecessor = true;
                    Visit(succession.From, succession.On.PlusDays(-1));
                }
            }

            if (!hasPredecessor)
            {
                origins.Add(visited);
            }
        }
    }
}
