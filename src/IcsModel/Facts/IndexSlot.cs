namespace IcsModel;

/// <summary>What can be worked out once about a subject.</summary>
/// <param name="subject">The subject it was worked out from.</param>
internal abstract class SubjectIndex<TSubject>(TSubject subject)
    where TSubject : class
{
    internal TSubject Subject { get; } = subject;
}

/// <summary>Keeps the index of a subject beside its facts without taking part in equality: every two slots are equal.</summary>
internal struct IndexSlot<TSubject, TIndex> : IEquatable<IndexSlot<TSubject, TIndex>>
    where TSubject : class
    where TIndex : SubjectIndex<TSubject>
{
    private TIndex? index;

    /// <summary>The index of the subject; a copy made by <c>with</c> finds another subject's and makes its own.</summary>
    internal TIndex Of(TSubject subject, Func<TSubject, TIndex> make)
    {
        if (index is { } known && ReferenceEquals(known.Subject, subject))
        {
            return known;
        }

        var made = make(subject);
        index = made;
        return made;
    }

    /// <inheritdoc/>
    public readonly bool Equals(IndexSlot<TSubject, TIndex> other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is IndexSlot<TSubject, TIndex>;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;
}
