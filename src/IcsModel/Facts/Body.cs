namespace IcsModel;

/// <summary>A body referred to by its kind, its organisation code or its name, as far as each is known.</summary>
public sealed record Body
{
    /// <summary>What kind of body it is, or null while not known.</summary>
    public BodyKind? Kind { get; init; }

    /// <summary>Its ODS code, or for a council any code used consistently, or null while not known.</summary>
    public string? Code { get; init; }

    /// <summary>Its name, or null while not known.</summary>
    public string? Name { get; init; }

    /// <summary>Whether this and the other reference mean the same body, or null where that cannot be told.</summary>
    /// <remarks>
    /// Two codes decide, whatever the names say. Without two codes an equal name (ignoring case) shows the same body, while different names
    /// prove nothing: bodies are written in many ways.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool? IsSameAs(Body other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Code is not null && other.Code is not null)
        {
            return string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);
        }

        return Name is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase) ? true : null;
    }
}
