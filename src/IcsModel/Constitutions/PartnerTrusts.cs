using IcsModel.Boards;

namespace IcsModel.Constitutions;

/// <summary>Which trusts are partners of an integrated care board.</summary>
/// <remarks>
/// ICB-NOM-004: section 14Z48(3) of the National Health Service Act 2006. A trust is a partner when it provides health services in the area and has a
/// part in nominating under the constitution because of the prescribed description; treating residents is not enough. A trust may be the partner of several boards.
/// </remarks>
public static class PartnerTrusts
{
    /// <summary>Whether a listed trust is a partner of the board, or null while not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="trust"/> is null.</exception>
    public static bool? IsPartner(EntitledNominator trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return trust.ProvidesServicesInArea;
    }

    /// <summary>The trusts listed by the constitution that are shown to be partners of the board.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    public static ValueList<Body> Of(IntegratedCareBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        var trusts = board.Constitution?.NominatingTrusts ?? FactList<EntitledNominator>.Unknown;
        return ValueList.From(trusts.Where(trust => IsPartner(trust) == true).Select(trust => trust.Body).OfType<Body>());
    }
}
