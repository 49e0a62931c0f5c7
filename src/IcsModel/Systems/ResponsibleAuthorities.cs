namespace IcsModel.Systems;

/// <summary>Which councils are responsible local authorities, and of which board.</summary>
/// <remarks>
/// DEF-RLA-001 and -002: sections 103 and 116ZA(1) of the Local Government and Public Involvement in Health Act 2007. A council is responsible when its area is that
/// of the board or lies wholly or partly in it; "partly" has no minimum. A council that straddles two boards belongs to both.
/// </remarks>
public static class ResponsibleAuthorities
{
    /// <summary>Whether a council is of one of the five classes of responsible local authority, or null while its kind is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="council"/> is null.</exception>
    public static bool? IsOfTheClasses(Council council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return council.Kind switch
        {
            CouncilKind.CountyCouncil or CouncilKind.UnitaryOrMetropolitanDistrict or CouncilKind.LondonBorough or CouncilKind.IslesOfScilly
                or CouncilKind.CityOfLondon => true,
            null => null,
            _ => false,
        };
    }

    /// <summary>Whether a council's area overlaps that of the system's board: as stated, else as the areas show, else null.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="council"/> or <paramref name="system"/> is null.</exception>
    public static bool? Overlaps(Council council, IntegratedCareSystem system)
    {
        ArgumentNullException.ThrowIfNull(council);
        ArgumentNullException.ThrowIfNull(system);
        return council.OverlapsBoard ?? AreasOverlap(council.Area, system.Area);
    }

    /// <summary>Whether a council is a responsible local authority of the system's board, or null where that is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="council"/> or <paramref name="system"/> is null.</exception>
    public static bool? IsResponsible(Council council, IntegratedCareSystem system)
    {
        var (isOfTheClasses, overlaps) = (IsOfTheClasses(council), Overlaps(council, system));
        return isOfTheClasses == false || overlaps == false ? false : isOfTheClasses == true && overlaps == true ? true : null;
    }

    /// <summary>Whether two areas share a part: one part in both shows it; that none is needs both lists complete; null where that is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="one"/> or <paramref name="other"/> is null.</exception>
    public static bool? AreasOverlap(FactList<string> one, FactList<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var parts = new HashSet<string>(one, StringComparer.OrdinalIgnoreCase);
        return parts.Overlaps(other) ? true : one.IsComplete && other.IsComplete ? false : null;
    }
}
