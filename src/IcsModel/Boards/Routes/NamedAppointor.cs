using IcsModel.Constitutions;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards.Routes;

/// <summary>Whether an ordinary member was appointed by whom the constitution names for the seat (Schedule 1B paragraph 8(1)(a)).</summary>
/// <remarks>Two seats of one kind may have different appointors, so only a complete list of seats shows that nobody else is named.</remarks>
internal static class NamedAppointor
{
    internal static RouteReview Review(Constitution? constitution, SeatKind seat, Actor? by, LocalDate? start)
    {
        var named = RouteReview.Invalid(Reason.InvalidRoute);
        var any = false;
        foreach (var provided in (constitution?.Seats ?? FactList<ConstitutionSeat>.Unknown).Items.AsSpan())
        {
            if (provided.Kind is null || provided.Kind == seat)
            {
                any = true;
                named = named.Or(provided.Kind is null ? RouteReview.Unknown(RouteGap.NamedAppointor) : Compare(provided.AppointedBy, by));
            }
        }

        if (!any)
        {
            return RouteReview.Unknown(by is null ? RouteGap.NamedAppointor | RouteGap.AppointedBy : RouteGap.NamedAppointor);
        }

        return InForceAt(constitution!, start) switch
        {
            true => named.IsInvalid && !constitution!.Seats.IsComplete ? RouteReview.Unknown(RouteGap.NamedAppointor) : named,
            null => named.IsValid ? named : RouteReview.Unknown(named.Gaps | RouteGap.ConstitutionFrom),
            false => RouteReview.Unknown(RouteGap.NamedAppointor),
        };
    }

    private static RouteReview Compare(Actor? named, Actor? by)
    {
        if (named is null || by is null)
        {
            return RouteReview.Unknown((named is null ? RouteGap.NamedAppointor : RouteGap.None) | (by is null ? RouteGap.AppointedBy : RouteGap.None));
        }

        return by.IsSameAs(named) switch
        {
            true => RouteReview.Valid(),
            false => RouteReview.Invalid(Reason.InvalidRoute),
            null => RouteReview.Unknown(RouteGap.AppointedBy),
        };
    }

    /// <summary>Whether this version was in force when the seat was taken up; null where its first day or the seat's is not known.</summary>
    private static bool? InForceAt(Constitution constitution, LocalDate? start)
    {
        if (start is not { } day)
        {
            return null;
        }

        if (constitution.To is { } to && day >= to)
        {
            return false;
        }

        return constitution.From is { } from ? from <= day : null;
    }
}
