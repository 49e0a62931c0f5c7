using NodaTime;

namespace IcsModel.Strategies;

/// <summary>A record that somebody was involved in something.</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record InvolvementRecord
{
    /// <summary>Who was involved, or null while not known.</summary>
    public InvolvedGroup? Group { get; init; }

    /// <summary>The organisation involved, where it was one, or null while not known.</summary>
    public Body? Body { get; init; }

    /// <summary>The first day, or null while not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The first day after, or null for one day or while it goes on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How, or null; no rule but the one on methods reads it.</summary>
    public string? Method { get; init; }

    /// <summary>Whether its days contradict each other, so that they tell nothing.</summary>
    internal bool EndsBeforeItBegins => To <= From;
}
