using IcsModel.Boards;

namespace IcsModel.Eligibility;

/// <summary>What the stated facts show of how one partner member was nominated and chosen (model constitution clauses 3.5 to 3.7), worked out once.</summary>
/// <param name="Member">The position of the member.</param>
/// <param name="Sector">The sector that nominated.</param>
/// <param name="Entitled">The bodies entitled to nominate: those stated for the nomination, else those the constitution lists.</param>
/// <param name="Panel">What is known of the panel and of the chair's decision.</param>
internal sealed record PartnerNomination(int Member, NominatingSector Sector, FactList<Body> Entitled, PanelReview Panel)
{
    /// <summary>Whether every entitled body was invited, by lists stated complete; null where it cannot be told.</summary>
    internal bool? EveryoneInvited { get; init; }

    /// <summary>The first day on which a dated role alone shows the member to be an executive director of an entitled body, as a key.</summary>
    internal int ExecutiveFrom { get; init; }

    /// <summary>The first day after that on which it does not, as a key; 0 where there is no such role.</summary>
    internal int ExecutiveTo { get; init; }

    internal static PartnerNomination[] Of(IntegratedCareBoard board)
    {
        var found = new List<PartnerNomination>();
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (board.Members[i].Seat.SectorOf(board.Members[i].Nomination) is { } sector and not NominatingSector.None)
            {
                found.Add(Of(board, i, sector));
            }
        }

        return [.. found];
    }

    /// <summary>Whether a body is among others, or null where that cannot be told.</summary>
    internal static bool? IsAmong(FactList<Body> bodies, Body? one)
    {
        bool? found = one is null ? null : false;
        for (var i = 0; one is not null && i < bodies.Count; i++)
        {
            switch (bodies[i].IsSameAs(one))
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

    private static PartnerNomination Of(IntegratedCareBoard board, int position, NominatingSector sector)
    {
        var member = board.Members[position];
        var nomination = member.Nomination ?? Nomination.Unknown;
        var entitled = nomination.Entitled.Count > 0 || nomination.Entitled.IsComplete ? nomination.Entitled : Listed(sector, board);
        var (from, to) = ExecutiveDays(member, entitled);
        return new PartnerNomination(position, sector, entitled, PanelReview.Of(member.Appointment))
        {
            EveryoneInvited = WereInvited(nomination.Invited, entitled),
            ExecutiveFrom = from,
            ExecutiveTo = to,
        };
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
            var isInvited = IsAmong(invited, body);
            if (isInvited == false && invited.IsComplete)
            {
                return false;
            }

            all = isInvited == true ? all : null;
        }

        return all;
    }

    private static (int From, int To) ExecutiveDays(BoardMember member, FactList<Body> entitled)
    {
        foreach (var role in member.OtherRoles)
        {
            if (role is { IsExecutive: true, From: { } from } && IsAmong(entitled, role.Body) == true)
            {
                return (DayKey.Of(from), DayKey.EndOf(role.To));
            }
        }

        return default;
    }
}
