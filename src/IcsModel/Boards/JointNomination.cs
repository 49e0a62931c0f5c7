using IcsModel.Constitutions;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>Whether a nomination was the joint one of all entitled bodies.</summary>
/// <remarks>
/// Schedule 1B paragraph 8(2). Joint means that every entitled body took part, or that the constitution's joint process was followed. The
/// entitled bodies are those stated for the nomination, else those the constitution lists; a constitution that may be younger than the nomination
/// can show a nomination joint, never the contrary.
/// </remarks>
internal static class JointNomination
{
    internal static bool? IsJoint(Nomination? nomination, NominatingSector sector, Constitution? constitution)
    {
        if (nomination is null)
        {
            return null;
        }

        if (nomination.JointProcessFollowed == true)
        {
            return true;
        }

        if (nomination is { JointProcessFollowed: false, Nominators: { IsComplete: true, Count: 0 } })
        {
            return false;
        }

        var everyoneTookPart = TookPart(nomination, sector, constitution);
        return everyoneTookPart == true ? true : Both(everyoneTookPart, nomination.JointProcessFollowed);
    }

    /// <summary>Whether the nomination is stated to have come after the first day in the seat, so that nobody was appointed on it.</summary>
    internal static bool CameLate(BoardMember member) => member.Nomination?.On is { } on && member.From is { } from && on > from;

    /// <summary>Of the bodies entitled, those not shown to have taken part.</summary>
    internal static IEnumerable<Body> NotShownTakingPart(Nomination nomination, NominatingSector sector, Constitution? constitution) =>
        EntitledBodies(nomination, sector, constitution).Where(body => !nomination.Nominators.Any(nominator => nominator.IsSameAs(body) == true));

    internal static FactList<EntitledNominator> ListFor(Constitution? constitution, NominatingSector sector) =>
        (sector switch
        {
            NominatingSector.NhsTrusts => constitution?.NominatingTrusts,
            NominatingSector.PrimaryMedicalServices => constitution?.NominatingPrimaryMedicalProviders,
            NominatingSector.LocalAuthorities => constitution?.NominatingLocalAuthorities,
            _ => null,
        }) ?? FactList<EntitledNominator>.Unknown;

    private static bool? Both(bool? everyoneTookPart, bool? processFollowed) =>
        everyoneTookPart == false && processFollowed == false ? false : null;

    private static bool? TookPart(Nomination nomination, NominatingSector sector, Constitution? constitution)
    {
        var byConstitution = TookPartByConstitution(nomination, sector, constitution);
        if (nomination.Entitled.Count == 0 && !nomination.Entitled.IsComplete)
        {
            return byConstitution;
        }

        // What the constitution in force showed to be missing stays missing, whatever else is stated of who was entitled.
        return byConstitution == false ? false : Covers(nomination.Nominators, nomination.Entitled.Items, nomination.Entitled.IsComplete);
    }

    private static bool? TookPartByConstitution(Nomination nomination, NominatingSector sector, Constitution? constitution)
    {
        var listed = ListFor(constitution, sector);
        var bodies = ValueList.From(listed.Select(entry => entry.Body).OfType<Body>());
        var covers = Covers(nomination.Nominators, bodies, listed.IsComplete && bodies.Count == listed.Count);
        return covers == false && !WasInForceOn(constitution, nomination.On) ? null : covers;
    }

    private static bool? Covers(FactList<Body> nominators, ValueList<Body> entitled, bool entitledComplete)
    {
        var all = entitledComplete && entitled.Count > 0;
        foreach (var body in entitled)
        {
            if (nominators.Any(nominator => nominator.IsSameAs(body) == true))
            {
                continue;
            }

            if (nominators.IsComplete && nominators.All(nominator => nominator.IsSameAs(body) == false))
            {
                return false;
            }

            all = false;
        }

        return all ? true : null;
    }

    private static IEnumerable<Body> EntitledBodies(Nomination nomination, NominatingSector sector, Constitution? constitution) =>
        nomination.Entitled.Concat(
            nomination.Entitled.Count == 0 || WasInForceOn(constitution, nomination.On)
                ? ListFor(constitution, sector).Select(entry => entry.Body).OfType<Body>()
                : []).DistinctBy(BoardWords.Call, StringComparer.OrdinalIgnoreCase);

    private static bool WasInForceOn(Constitution? constitution, LocalDate? day) =>
        day is { } date && constitution?.From is { } from && from <= date && (constitution.To is not { } to || date < to);
}
