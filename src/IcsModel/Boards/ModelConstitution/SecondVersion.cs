namespace IcsModel.Boards.ModelConstitution;

/// <summary>Which boards the second model constitution binds.</summary>
/// <remarks>
/// Its publication date is unknown. It certainly applies to boards established on or after 1 April 2026, and to constitutions varied from
/// then on; other boards are asked to follow at their next variation.
/// </remarks>
internal static class SecondVersion
{
    internal const int CertainFrom = 2026_04_01;

    /// <summary>Whether it binds the board on the date; null while that cannot be told.</summary>
    internal static bool? Binds(in BoardFacts facts)
    {
        if (facts.Index.Established >= CertainFrom)
        {
            return true;
        }

        var constitution = facts.Index.Board.Constitution;
        var open = facts.Index.Established == 0 || constitution is null || !facts.Spoken || !constitution.Variations.IsComplete;
        foreach (var variation in (constitution?.Variations ?? FactList<Constitutions.ConstitutionVariation>.Unknown).Items.AsSpan())
        {
            var made = variation.MadeOn is { } day ? DayKey.Of(day) : 0;
            if (made >= CertainFrom && made <= facts.AsAt)
            {
                return true;
            }

            open |= made == 0;
        }

        return open ? null : false;
    }
}
