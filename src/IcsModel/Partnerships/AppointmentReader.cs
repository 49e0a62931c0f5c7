using IcsModel.Systems;

namespace IcsModel.Partnerships;

/// <summary>Works out who appointed the members of a partnership.</summary>
/// <remarks>The body named as appointing is taken to have done so; nominating is not appointing.</remarks>
internal sealed class AppointmentReader(Body? board, BodyIndex councils, string? partnership)
{
    internal Appointment Read(PartnershipMember member)
    {
        if (member.AppointedBy is not { } body)
        {
            return member.AppointedByPartnership == true ? new(Appointor.Partnership) : new(Appointor.Open, MayBeBoard: true, MayBeCouncil: true);
        }

        var (isBoard, council) = (BodyMatch.AreSame(board, body), councils.Find(body));
        return (isBoard == true, council >= 0) switch
        {
            (true, true) => new(Appointor.Open, MayBeBoard: true, MayBeCouncil: true),
            (true, false) => new(Appointor.Board),
            (false, true) => new(Appointor.Council, council),
            _ => Unmatched(body, mayBeBoard: isBoard is null, mayBeCouncil: council == BodyIndex.CannotTell),
        };
    }

    /// <summary>What the kind of body tells where neither code nor name does; one of unknown kind may be the partnership itself.</summary>
    private Appointment Unmatched(Body body, bool mayBeBoard, bool mayBeCouncil) =>
        body.Kind switch
        {
            null => IsThePartnership(body) ? new(Appointor.Partnership) : new(Appointor.Open, -1, mayBeBoard, mayBeCouncil),
            BodyKind.LocalAuthority => mayBeCouncil ? new(Appointor.Open, MayBeCouncil: true) : new(Appointor.Unlisted),
            BodyKind.IntegratedCareBoard => mayBeBoard ? new(Appointor.Open, MayBeBoard: true) : new(Appointor.Outsider),
            BodyKind.IntegratedCarePartnership => new(IsThePartnership(body) ? Appointor.Partnership : Appointor.Open),
            _ => new(Appointor.Outsider),
        };

    private bool IsThePartnership(Body body) => partnership is not null && string.Equals(body.Name, partnership, StringComparison.OrdinalIgnoreCase);
}
