using IcsModel.Boards;
using IcsModel.Constitutions;
using IcsModel.Partnerships;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Organisations;

/// <summary>Holds the codes by which boards, constitutions and partnerships refer to organisations against the register.</summary>
/// <remarks>
/// Looks at integrated care boards, NHS trusts and councils. A council is looked at only where its code is one of the Office for National Statistics for
/// a county, unitary authority, metropolitan district or London borough, since documents may use codes of their own. What cannot be told is passed over.
/// </remarks>
public static class OrganisationReferences
{
    /// <summary>The remarks on the codes that a board, its constitution and its members use, for a day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    public static IReadOnlyList<ReferenceRemark> Of(IntegratedCareBoard board, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(board);
        var checker = new ReferenceChecker(asAt);
        checker.Look(BodyKind.IntegratedCareBoard, board.Code, board.Name, "/board/code");
        checker.Look(board.LocalAuthoritiesInArea, BodyKind.LocalAuthority, "/board/localAuthoritiesInArea");
        for (var i = 0; i < board.Members.Count; i++)
        {
            if (board.Members[i].Nomination is { } nomination)
            {
                checker.Look(nomination.Nominators, kind: null, $"/board/members/{i}/nomination/nominators");
            }
        }

        if (board.Constitution is { } constitution)
        {
            Look(checker, constitution.NominatingTrusts, BodyKind.NhsTrust, "/constitution/nominatingTrusts");
            Look(checker, constitution.NominatingLocalAuthorities, BodyKind.LocalAuthority, "/constitution/nominatingLocalAuthorities");
        }

        return checker.Remarks;
    }

    /// <summary>The remarks on the codes that a system uses for its councils, trusts, neighbours and partnerships, for a day; its board is asked about by itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static IReadOnlyList<ReferenceRemark> Of(IntegratedCareSystem system, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(system);
        var checker = new ReferenceChecker(asAt);
        for (var i = 0; i < system.Councils.Count; i++)
        {
            checker.Look(system.Councils[i].Body, BodyKind.LocalAuthority, $"/councils/{i}/body");
        }

        for (var i = 0; i < system.Trusts.Count; i++)
        {
            checker.Look(system.Trusts[i].Body, BodyKind.NhsTrust, $"/trusts/{i}/body");
        }

        for (var i = 0; i < system.NeighbouringBoards.Count; i++)
        {
            checker.Look(system.NeighbouringBoards[i].Body, BodyKind.IntegratedCareBoard, $"/neighbouringBoards/{i}/body");
        }

        for (var i = 0; i < system.Partnerships.Count; i++)
        {
            Look(checker, system.Partnerships[i], $"/partnerships/{i}");
        }

        return checker.Remarks;
    }

    private static void Look(ReferenceChecker checker, IntegratedCarePartnership partnership, string pointer)
    {
        checker.Look(partnership.Board, BodyKind.IntegratedCareBoard, pointer + "/board");
        checker.Look(partnership.EstablishedBy, kind: null, pointer + "/establishedBy");
        for (var i = 0; i < partnership.Members.Count; i++)
        {
            checker.Look(partnership.Members[i].AppointedBy, kind: null, $"{pointer}/members/{i}/appointedBy");
        }
    }

    private static void Look(ReferenceChecker checker, FactList<EntitledNominator> nominators, BodyKind kind, string pointer)
    {
        for (var i = 0; i < nominators.Count; i++)
        {
            checker.Look(nominators[i].Body, kind, $"{pointer}/{i}/body");
        }
    }
}
