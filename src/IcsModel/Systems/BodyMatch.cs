namespace IcsModel.Systems;

/// <summary>Whether a body that is looked for is among those seen: yes, no, or not to be told.</summary>
/// <remarks>Only a list known to be complete, each entry of which is known to be another body, shows that a body is not among them.</remarks>
internal struct BodyMatch(Body? sought)
{
    private bool found;
    private bool open = sought is null;

    /// <summary>Takes note of one entry; null stands for a body not known.</summary>
    internal void See(Body? entry)
    {
        switch (AreSame(sought, entry))
        {
            case true:
                found = true;
                break;
            case null:
                open = true;
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the body was among those seen, which are all there are when <paramref name="complete"/>.</summary>
    internal readonly bool? Answer(bool complete) => found ? true : open || !complete ? null : false;

    /// <summary>Whether a body is in a list; the list shows an absence only when <paramref name="complete"/> (see <see cref="SystemFacts.IsComplete{T}"/>).</summary>
    internal static bool? IsIn(Body? sought, FactList<Body> list, bool complete)
    {
        var match = new BodyMatch(sought);
        foreach (var entry in list.Items.AsSpan())
        {
            match.See(entry);
        }

        return match.Answer(complete);
    }

    /// <summary>Whether two references mean the same body, or null where either is not known or it cannot be told.</summary>
    internal static bool? AreSame(Body? one, Body? other) => one is null || other is null ? null : one.IsSameAs(other);
}
