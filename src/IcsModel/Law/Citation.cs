using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace IcsModel.Law;

/// <summary>Where a requirement comes from: an instrument and the place in it.</summary>
/// <remarks>
/// Citations sort by the year and number of the instrument, those without a number last, then by provision. Two citations are equal
/// when their instruments and provisions are.
/// </remarks>
/// <example>
/// <code>
/// var citation = new Citation(Instruments.NhsAct2006, "Sch. 1B para. 8(2)(a)");
/// Console.WriteLine(citation.Text);
/// </code>
/// </example>
public sealed record Citation : IComparable<Citation>
{
    /// <summary>Cites the whole of an instrument.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public Citation(Instrument instrument)
        : this(instrument, Provision.Whole)
    {
    }

    /// <summary>Cites a provision by its text; a text without numbers is taken as the name of a place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> or <paramref name="provision"/> is null.</exception>
    public Citation(Instrument instrument, string provision)
        : this(instrument, Provision.ParseOrName(provision))
    {
    }

    /// <summary>Cites a provision of an instrument.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> or <paramref name="provision"/> is null.</exception>
    public Citation(Instrument instrument, Provision provision)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(provision);

        (Instrument, Provision) = (instrument, provision);
    }

    /// <summary>The instrument cited.</summary>
    public Instrument Instrument { get; }

    /// <summary>The place in the instrument; <see cref="Provision.Whole"/> when the whole is cited.</summary>
    public Provision Provision { get; }

    /// <summary>The citation in full, such as <c>National Health Service Act 2006, Sch. 1B para. 8(2)(a)</c>.</summary>
    public string Text => Join(Instrument.Title);

    /// <summary>The citation with the short title, such as <c>NHS Act 2006, Sch. 1B para. 8(2)(a)</c>.</summary>
    public string ShortText => Join(Instrument.ShortTitle);

    /// <summary>Where the provision can be read as it stands now, or null when no address is known.</summary>
    /// <remarks>Legislation is addressed to the last bracket; any other text by the document as a whole.</remarks>
    public Uri? Uri => Instrument.IsPublishedLegislation ? ProvisionUri(suffix: null) : Instrument.UriBase;

    /// <summary>Reads a citation from the form of <see cref="Text"/> or <see cref="ShortText"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> does not begin with the title of a known instrument.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Citation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return TryParse(text, out var citation)
            ? citation
            : throw new ArgumentException($"\"{text}\" does not begin with the title of an instrument in Instruments.All.", nameof(text));
    }

    /// <summary>Reads a citation, or answers that the text does not begin with the title of a known instrument.</summary>
    /// <remarks>Titles may hold commas, so the longest title that is known wins.</remarks>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Citation? citation)
    {
        citation = null;
        for (var end = text?.Length ?? -1; end > 0 && citation is null; end = text!.LastIndexOf(", ", end - 1, StringComparison.Ordinal))
        {
            if (Instruments.TryFindByTitle(text![..end], out var instrument))
            {
                citation = new(instrument, end == text.Length ? string.Empty : text[(end + 2)..]);
            }
        }

        return citation is not null;
    }

    /// <summary>Where the provision can be read as it stood on <paramref name="date"/>, or null when no address is known.</summary>
    /// <remarks>Only legislation is published by date; for any other text the answer is that of <see cref="Uri"/>.</remarks>
    public Uri? UriOn(LocalDate date) =>
        Instrument.IsPublishedLegislation ? ProvisionUri("/" + LocalDatePattern.Iso.Format(date)) : Instrument.UriBase;

    /// <summary>Compares by instrument, those with a year and number first, then by provision.</summary>
    public int CompareTo(Citation? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byYear = (Instrument.Year ?? int.MaxValue).CompareTo(other.Instrument.Year ?? int.MaxValue);
        var byNumber = byYear != 0 ? byYear : (Instrument.Number ?? int.MaxValue).CompareTo(other.Instrument.Number ?? int.MaxValue);
        var byTitle = byNumber != 0 ? byNumber : string.CompareOrdinal(Instrument.Title, other.Instrument.Title);
        var byId = byTitle != 0 ? byTitle : string.CompareOrdinal(Instrument.Id, other.Instrument.Id);
        return byId != 0 ? byId : Provision.CompareTo(other.Provision);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Citation? left, Citation? right) => Comparer<Citation>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or with it.</summary>
    public static bool operator <=(Citation? left, Citation? right) => Comparer<Citation>.Default.Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Citation? left, Citation? right) => Comparer<Citation>.Default.Compare(left, right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or with it.</summary>
    public static bool operator >=(Citation? left, Citation? right) => Comparer<Citation>.Default.Compare(left, right) >= 0;

    /// <summary>The citation in full.</summary>
    public override string ToString() => Text;

    private string Join(string title) => Provision.Equals(Provision.Whole) ? title : $"{title}, {Provision.Text}";

    private Uri ProvisionUri(string? suffix)
    {
        // Several provisions cited together are kept as one name; they share the address of what holds them all.
        var numbered = Provision.IsNamed ? ProvisionList.Parse(Provision.Text).Common() : Provision;
        return new(string.Concat(Instrument.UriBase!.AbsoluteUri, ProvisionText.PathOf(numbered.Steps), suffix));
    }
}
