namespace IcsModel.Law;

/// <summary>One provision, or a run of neighbours such as paragraphs 3 to 8, both ends included.</summary>
public sealed record ProvisionRange
{
    internal ProvisionRange(Provision first, Provision last) => (First, Last) = (first, last);

    /// <summary>The first provision of the run.</summary>
    public Provision First { get; }

    /// <summary>The last provision of the run; the same as <see cref="First"/> when there is only one.</summary>
    public Provision Last { get; }

    /// <summary>Whether <paramref name="provision"/> is one of the run or stands within one of them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public bool Contains(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);

        return First.Contains(provision)
            || Last.Contains(provision)
            || (!provision.IsNamed && !First.IsNamed && First <= provision && provision <= Last);
    }

    /// <summary>The provision, or both ends with a hyphen between them.</summary>
    public override string ToString() => First.Equals(Last) ? First.Text : $"{First.Text} - {Last.Text}";
}
