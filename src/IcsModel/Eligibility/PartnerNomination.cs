using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What the stated facts show about the process by which a partner member was nominated (model constitution clauses 3.5 to 3.7), worked out once.</summary>
/// <param name="Sector">The sector that nominated, <see cref="NominatingSector.None"/> for a member of none, null while not known.</param>
/// <param name="Entitled">The bodies entitled to nominate: those stated for the nomination, else those the constitution lists.</param>
/// <param name="EveryoneInvited">Whether every entitled body was invited, by lists stated complete; null where it cannot be told.</param>
/// <param name="CriteriaCameFirst">Whether the criteria of the role were published by the day nominations opened, or null where it cannot be told.</param>
internal readonly record struct PartnerNomination(NominatingSector? Sector, FactList<Body> Entitled, bool? EveryoneInvited, bool? CriteriaCameFirst)
{
    internal bool IsPartner => Sector is not (null or NominatingSector.None);

    internal static PartnerNomination[] Of(IntegratedCareBoard board)
    {
        var nominations = new PartnerNomination[board.Members.Count];
        for (var i = 0; i < nominations.Length; i++)
        {
            var member = board.Members[i];
            nominations[i] = member.Seat.SectorOf(member.Nomination) switch
            {
                { } sector and not NominatingSector.None => Of(sector, member, board),
                var none => new PartnerNomination(none, FactList<Body>.Unknown, null, null),
            };
        }

        return nominations;
    }

    private static PartnerNomination Of(NominatingSector sector, BoardMember member, IntegratedCareBoard board)
    {
        var nomination = member.Nomination ?? Nomination.Unknown;
        var entitled = nomination.Entitled.Count > 0 || nomination.Entitled.IsComplete ? nomination.Entitled : Listed(sector, board);
        return new PartnerNomination(sector, entitled, WereInvited(nomination.Invited, entitled), CameFirst(member.Appointment?.Panel));
    }

    private static FactList<Body> Listed(NominatingSector sector, IntegratedCareBoard board)
    {
        var listed = JointNomination.ListFor(board.Constitution, sector);
        Body[] bodies = [.. listed.Select(entry => entry.Body).OfType<Body>()];
        return FactList.NotStated<Body>(bodies).WithCompleteness(bodies.Length == listed.Count ? listed.Completeness : Completeness.Partial);
    }

    private static bool? WereInvited(FactList<Body> invited, FactList<Body> entitled)
    {
        bool? all = entitled is { IsComplete: true, Count: > 0 } ? true : null;
        foreach (var body in entitled)
        {
            switch (WasInvited(invited, body))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }

    private static bool? WasInvited(FactList<Body> invited, Body body)
    {
        bool? found = invited.IsComplete ? false : null;
        foreach (var other in invited)
        {
            switch (other.IsSameAs(body))
            {
                case true:
                    return true;
                case null:
                    found = null;
                    break;
            }
        }

        return found;
    }

    private static bool? CameFirst(SelectionPanel? panel) =>
        panel is { CriteriaPublishedOn: { } published, NominationsOpenedOn: { } opened } ? published <= opened : null;
}
