namespace IcsModel.Law;

/// <summary>An Act, a statutory instrument, a guidance document or another text that requirements come from.</summary>
/// <remarks>Two instruments are equal when all their properties are. Those this library cites are in <see cref="Instruments"/>.</remarks>
public sealed record Instrument
{
    private const string Legislation = "https://www.legislation.gov.uk/";

    // Kept as text: making addresses is dear at the start of a process, and few are ever asked for.
    private readonly string? address;

    /// <summary>Describes an instrument.</summary>
    /// <param name="id">A short lower-case slug, such as <c>nhs-act-2006</c>.</param>
    /// <param name="title">The full title as a lawyer cites it.</param>
    /// <param name="kind">What kind of text it is.</param>
    /// <param name="shortTitle">The title used where space is short; the full title when not given.</param>
    /// <param name="year">The year of the Act, or the year in the number of the statutory instrument.</param>
    /// <param name="number">The chapter of the Act, or the number of the statutory instrument.</param>
    /// <param name="address">Where the text is published, as an absolute address without a slash at the end for legislation.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> or <paramref name="title"/> is empty or blank, or <paramref name="address"/> does not begin with https:// or http://.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is null.</exception>
    public Instrument(
        string id,
        string title,
        InstrumentKind kind,
        string? shortTitle = null,
        int? year = null,
        int? number = null,
        string? address = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);

        if (address is not null && !address.StartsWith("https://", StringComparison.Ordinal) && !address.StartsWith("http://", StringComparison.Ordinal))
        {
            throw new ArgumentException("The address of an instrument begins with https:// or http://.", nameof(address));
        }

        (Id, Title, ShortTitle, Kind) = (id, title, shortTitle ?? title, kind);
        (Year, Number, this.address) = (year, number, address);
    }

    /// <summary>A short slug that names the instrument and never changes.</summary>
    public string Id { get; }

    /// <summary>The full title, with the number of a statutory instrument.</summary>
    public string Title { get; }

    /// <summary>The title used where space is short, such as <c>NHS Act 2006</c> or <c>S.I. 2022/635</c>.</summary>
    public string ShortTitle { get; }

    /// <summary>What kind of text it is.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>The year the instrument is numbered by, or null when it has none or none is verified.</summary>
    public int? Year { get; }

    /// <summary>The chapter or serial number within the year, or null when it has none or none is verified.</summary>
    public int? Number { get; }

    /// <summary>Where the text is published, or null when no address is known.</summary>
    public Uri? UriBase => address is null ? null : new Uri(address);

    /// <summary>Whether the text is on legislation.gov.uk, where each provision and each date has an address of its own.</summary>
    internal bool IsPublishedLegislation =>
        Kind is InstrumentKind.Act or InstrumentKind.StatutoryInstrument or InstrumentKind.Other
        && address?.StartsWith(Legislation, StringComparison.Ordinal) == true;

    /// <summary>The full title.</summary>
    public override string ToString() => Title;
}
