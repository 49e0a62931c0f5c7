namespace IcsModel.Boards.ModelConstitution;

/// <summary>Which boards the second model constitution binds.</summary>
/// <remarks>
/// Its publication date is unknown. It certainly applies to boards established on or after 1 April 2026, and to constitutions whose variation NHS England
/// approved from then on; other boards are asked to follow at their next variation.
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
            foreach (var approval in variation.Approvals.Items.AsSpan())
            {
                var approved = approval.By?.IsSameAs(Actor.NhsEngland);
                if (approved == true && approval.On is { } on && DayKey.Of(on) >= CertainFrom && DayKey.Of(on) <= facts.AsAt)
                {
                    return true;
                }

                open |= approved != false && approval.On is null;
                open |= approved is null;
            }

            open |= variation.MadeBy?.IsSameAs(Actor.NhsEngland) != false || !variation.Approvals.IsComplete;
        }

        return open ? null : false;
    }
}
