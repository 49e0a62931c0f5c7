namespace IcsModel;

/// <summary>Whoever nominates, appoints, approves or removes: an office of a board, a body, or a named panel.</summary>
/// <remarks>Equality is by value. An actor is exactly one of the three kinds.</remarks>
public sealed record Actor
{
    private Actor(Office? office, Body? body, string? panel) => (Office, Body, Panel) = (office, body, panel);

    /// <summary>The chair of the board concerned.</summary>
    public static Actor Chair { get; } = OfOffice(IcsModel.Office.Chair);

    /// <summary>The chief executive of the board concerned.</summary>
    public static Actor ChiefExecutive { get; } = OfOffice(IcsModel.Office.ChiefExecutive);

    /// <summary>The deputy chair of the board concerned.</summary>
    public static Actor DeputyChair { get; } = OfOffice(IcsModel.Office.DeputyChair);

    /// <summary>NHS England.</summary>
    public static Actor NhsEngland { get; } = OfBody(new Body { Kind = BodyKind.NhsEngland });

    /// <summary>The Secretary of State.</summary>
    public static Actor SecretaryOfState { get; } = OfBody(new Body { Kind = BodyKind.SecretaryOfState });

    /// <summary>The office, when the actor is the holder of one.</summary>
    public Office? Office { get; }

    /// <summary>The body that acts; beside an <see cref="Office"/> the other board whose office it is, null meaning the board concerned.</summary>
    public Body? Body { get; }

    /// <summary>The name of the panel, when the actor is one.</summary>
    public string? Panel { get; }

    /// <summary>The holder of an office of the board concerned, or of another board.</summary>
    public static Actor OfOffice(Office office, Body? of = null) => new(office, of, null);

    /// <summary>A body.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    public static Actor OfBody(Body body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new(null, body, null);
    }

    /// <summary>A panel or group known by name.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or blank.</exception>
    public static Actor OfPanel(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(null, null, name);
    }

    /// <summary>Whether this actor is that one, or null where that cannot be told.</summary>
    /// <remarks>A body named without its kind, and two panels under different names, leave it open: names are written in many ways.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsSameAs(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Panel is not null || other.Panel is not null)
        {
            return Panel is null || other.Panel is null ? false : SamePanel(Panel, other.Panel);
        }

        if (Office is not null || other.Office is not null)
        {
            return Office != other.Office ? false : SameOwner(Body, other.Body);
        }

        return SameBody(Body!, other.Body!);
    }

    private static bool? SamePanel(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? true : null;

    private static bool? SameOwner(Body? left, Body? right) =>
        (left, right) switch
        {
            (null, null) => true,
            ({ } one, { } another) => one.IsSameAs(another),
            _ => null,
        };

    private static bool? SameBody(Body left, Body right)
    {
        if (left.Kind is { } one && right.Kind is { } another)
        {
            if (one != another)
            {
                return false;
            }

            if (one is BodyKind.NhsEngland or BodyKind.SecretaryOfState)
            {
                return true;
            }
        }

        return left.IsSameAs(right);
    }
}
