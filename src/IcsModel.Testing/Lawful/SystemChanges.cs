using IcsModel.Boards;
using IcsModel.Partnerships;
using IcsModel.Places;
using IcsModel.Strategies;
using IcsModel.Systems;
using IcsModel.Wellbeing;

namespace IcsModel.Testing;

/// <summary>Changes to one fact of an integrated care system, each giving a new system; everything else stays as it was, the completeness of lists included.</summary>
/// <remarks>What is to be changed must be there: a test that changes nothing would prove nothing.</remarks>
public static class SystemChanges
{
    /// <summary>The system with another board.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">Nothing is stated of the board.</exception>
    public static IntegratedCareSystem WithBoard(this IntegratedCareSystem system, Func<IntegratedCareBoard, IntegratedCareBoard> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(change);
        return system with { Board = change(system.Board ?? throw new ArgumentException("Nothing is stated of the board.", nameof(system))) };
    }

    /// <summary>The system with another council in place of the one with a code, such as <c>E10000099</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No council has the code.</exception>
    public static IntegratedCareSystem WithCouncil(this IntegratedCareSystem system, string code, Func<Council, Council> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { Councils = Pick.ById(system.Councils, council => council.Body?.Code, code, change, nameof(code)) };
    }

    /// <summary>The system with another integrated care partnership in place of the first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No partnership is listed.</exception>
    public static IntegratedCareSystem WithPartnership(this IntegratedCareSystem system, Func<IntegratedCarePartnership, IntegratedCarePartnership> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { Partnerships = Pick.Change(system.Partnerships, _ => true, change, nameof(system), "A partnership", []) };
    }

    /// <summary>The system with another member of its first partnership in place of the one with an id, such as <c>healthwatch</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No partnership is listed, or no member of it has the id.</exception>
    public static IntegratedCareSystem WithPartnershipMember(this IntegratedCareSystem system, string id, Func<PartnershipMember, PartnershipMember> change) =>
        system.WithPartnership(partnership => partnership with { Members = Pick.ById(partnership.Members, member => member.Id, id, change) });

    /// <summary>The system without the member of its first partnership who has an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException">No partnership is listed, or no member of it has the id.</exception>
    public static IntegratedCareSystem WithoutPartnershipMember(this IntegratedCareSystem system, string id) =>
        system.WithPartnership(partnership => partnership with { Members = Pick.WithoutId(partnership.Members, member => member.Id, id) });

    /// <summary>The system with another integrated care strategy in place of the one with an id, such as <c>ics-2</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No strategy has the id.</exception>
    public static IntegratedCareSystem WithStrategy(this IntegratedCareSystem system, string id, Func<IntegratedCareStrategy, IntegratedCareStrategy> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { Strategies = Pick.ById(system.Strategies, strategy => strategy.Id, id, change) };
    }

    /// <summary>The system with another joint strategic needs assessment in place of the one with an id, such as <c>jsna-county</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No assessment has the id.</exception>
    public static IntegratedCareSystem WithNeedsAssessment(this IntegratedCareSystem system, string id, Func<NeedsAssessment, NeedsAssessment> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { NeedsAssessments = Pick.ById(system.NeedsAssessments, assessment => assessment.Id, id, change) };
    }

    /// <summary>The system with another joint local health and wellbeing strategy in place of the one with an id, such as <c>jlhws-county</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No strategy has the id.</exception>
    public static IntegratedCareSystem WithWellbeingStrategy(this IntegratedCareSystem system, string id, Func<WellbeingStrategy, WellbeingStrategy> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { WellbeingStrategies = Pick.ById(system.WellbeingStrategies, strategy => strategy.Id, id, change) };
    }

    /// <summary>The system with another health and wellbeing board in place of the one with an id, such as <c>HWB-1</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No health and wellbeing board has the id.</exception>
    public static IntegratedCareSystem WithWellbeingBoard(this IntegratedCareSystem system, string id, Func<HealthAndWellbeingBoard, HealthAndWellbeingBoard> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { WellbeingBoards = Pick.ById(system.WellbeingBoards, board => board.Id, id, change) };
    }

    /// <summary>The system with another place in place of the one with an id, such as <c>place-county</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> or <paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">No place has the id.</exception>
    public static IntegratedCareSystem WithPlace(this IntegratedCareSystem system, string id, Func<Place, Place> change)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system with { Places = Pick.ById(system.Places, place => place.Id, id, change) };
    }
}
