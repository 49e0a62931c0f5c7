using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>How clinical commissioning groups ended on 1 July 2022 and integrated care boards took their place (sections 14Z25 to 14Z28 of the National Health Service Act 2006; S.I. 2022/734).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record CommissioningTransition
{
    /// <summary>The day NHS England published the list of the initial areas of boards, or null while not known.</summary>
    public LocalDate? InitialAreasPublishedOn { get; init; }

    /// <summary>Whether the list is published; false says that it is not, or null while not known.</summary>
    public bool? AreInitialAreasPublished { get; init; }

    /// <summary>The groups that ended.</summary>
    public FactList<ClosingGroup> Groups { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<ClosingGroup>.Unknown;

    /// <summary>The boards that were established.</summary>
    public FactList<EstablishedBoard> Boards { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<EstablishedBoard>.Unknown;

    /// <summary>The bodies shown as commissioning health services.</summary>
    public FactList<CurrentCommissioner> Commissioners { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<CurrentCommissioner>.Unknown;

    /// <summary>The board that stands in the place of a group for a purpose, or null where what is stated does not tell (regulation 1(2) of S.I. 2022/734).</summary>
    /// <param name="group">The group.</param>
    /// <param name="purpose">For what the successor is asked.</param>
    /// <param name="responsibleBoard">The board responsible under section 14Z31 for the person concerned, where the purpose concerns a person; or null while not known.</param>
    /// <remarks>A group whose whole area lies in the area of one board has that board for every purpose. A group that was split has the board responsible for the person, or the primary transferee, as the purpose has it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is null.</exception>
    public Body? SuccessorOf(Body group, SuccessorPurpose purpose, Body? responsibleBoard = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        foreach (var closing in Groups.Items.AsSpan())
        {
            if (closing.Group?.IsSameAs(group) == true)
            {
                return CcgSuccession.Successor(this, closing, purpose, responsibleBoard);
            }
        }

        return null;
    }

    /// <summary>The groups shown to be predecessors of a board: those whose whole area lies in its area, and those some of whose holdings went to it.</summary>
    /// <remarks>A list that shows who they are and not that there are no others.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    public ValueList<Body> PredecessorsOf(Body board)
    {
        ArgumentNullException.ThrowIfNull(board);
        var found = new List<Body>();
        foreach (var closing in Groups)
        {
            if (closing.Group is { } group && CcgSuccession.IsPredecessor(this, closing, board))
            {
                found.Add(group);
            }
        }

        return [.. found];
    }
}
