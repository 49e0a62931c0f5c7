namespace IcsModel.Systems;

/// <summary>Finds bodies in a list without comparing each with each, by the same test as <see cref="Body.IsSameAs"/>.</summary>
internal sealed class BodyIndex
{
    /// <summary>The answer where the body is none of those listed.</summary>
    internal const int NotAmong = -1;

    /// <summary>The answer where some listed body may be the one sought, and none is known to be.</summary>
    internal const int CannotTell = -2;

    private readonly Dictionary<string, int> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byNameAlone = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isAnyWithoutCode;
    private readonly bool hasAny;

    internal BodyIndex(IEnumerable<Body?> bodies)
    {
        var position = 0;
        foreach (var body in bodies)
        {
            hasAny = true;
            isAnyWithoutCode |= body?.Code is null;
            if (body?.Code is { } code)
            {
                byCode.TryAdd(code, position);
            }

            if (body?.Name is { } name)
            {
                byName.TryAdd(name, position);
                if (body.Code is null)
                {
                    byNameAlone.TryAdd(name, position);
                }
            }

            position++;
        }
    }

    /// <summary>The position of the first listed body that is the one sought, or one of the two answers above.</summary>
    internal int Find(Body? sought)
    {
        if (!hasAny)
        {
            return NotAmong;
        }

        if (sought?.Code is not { } code)
        {
            return sought?.Name is { } known && byName.TryGetValue(known, out var named) ? named : CannotTell;
        }

        if (byCode.TryGetValue(code, out var coded) || (sought.Name is { } name && byNameAlone.TryGetValue(name, out coded)))
        {
            return coded;
        }

        return isAnyWithoutCode ? CannotTell : NotAmong;
    }
}
