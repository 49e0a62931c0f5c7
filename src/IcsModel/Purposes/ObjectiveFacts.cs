namespace IcsModel.Purposes;

/// <summary>What rules ask of one objective, without allocating.</summary>
internal static class ObjectiveFacts
{
    /// <summary>Whether the objective holds on a day: it was not withdrawn, has begun and has not ended.</summary>
    internal static bool Holds(this Objective objective, int day) =>
        objective.IsWithdrawn != true
        && !(objective.From is { } from && DayKey.Of(from) > day)
        && day < DayKey.EndOf(objective.To);

    internal static bool Serves(this Objective objective, CorePurpose purpose)
    {
        foreach (var served in objective.Purposes.Items.AsSpan())
        {
            if (served == purpose)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How the objective is called in a sentence.</summary>
    internal static string Call(this Objective objective) =>
        objective.Title is { } title ? $"The objective \"{title}\"" : objective.Id is { } id ? $"The objective {id}" : "An objective";
}
