using IcsModel.Systems;

namespace IcsModel.Strategies;

/// <summary>Tells the partnership of the system from those of its neighbours.</summary>
internal static class OwnPartnership
{
    /// <summary>Whether a body is the partnership for the area of the board: yes, no, or null where that cannot be told.</summary>
    /// <remarks>By its name or id, or because it is a partnership other than that of any neighbouring board.</remarks>
    internal static bool? Is(in SystemFacts facts, Body? body)
    {
        if (body is null)
        {
            return null;
        }

        foreach (var partnership in facts.System.Partnerships.Items.AsSpan())
        {
            if (SameText(partnership.Name, body.Name) || SameText(partnership.Id, body.Code))
            {
                return true;
            }
        }

        if (body.Kind is { } kind && kind != BodyKind.IntegratedCarePartnership)
        {
            return false;
        }

        var match = new BodyMatch(body);
        foreach (var neighbour in facts.System.NeighbouringBoards.Items.AsSpan())
        {
            match.See(neighbour.Partnership);
        }

        return match.Answer(facts.IsComplete(facts.System.NeighbouringBoards)) switch
        {
            true => false,
            false when body.Kind is not null => true,
            _ => null,
        };
    }

    private static bool SameText(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
