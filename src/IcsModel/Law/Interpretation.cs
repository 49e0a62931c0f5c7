namespace IcsModel.Law;

/// <summary>A reading chosen by this library where the words of the law leave a question open.</summary>
/// <remarks>It is shown to the reader beside every outcome that rests on it.</remarks>
public sealed record Interpretation
{
    /// <summary>Records a reading.</summary>
    /// <param name="text">The reading, as one or more whole sentences.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Interpretation(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);

        Text = text;
    }

    /// <summary>What the reading is, in the library's own words.</summary>
    public string Text { get; }

    /// <summary>The reading itself.</summary>
    public override string ToString() => Text;
}
