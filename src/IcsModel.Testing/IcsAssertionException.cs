namespace IcsModel.Testing;

/// <summary>An assertion on an assessment or a scenario did not hold; the message tells which rules came out otherwise, why, and what would put it right.</summary>
/// <remarks>Any test framework takes it for a failed test, so that none is needed here.</remarks>
public sealed class IcsAssertionException : Exception
{
    /// <summary>An assertion that did not hold.</summary>
    public IcsAssertionException()
    {
    }

    /// <summary>An assertion that did not hold, with what was found.</summary>
    public IcsAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>An assertion that did not hold, with what was found and what led to it.</summary>
    public IcsAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
