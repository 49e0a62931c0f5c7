using NodaTime;

namespace IcsModel.Law;

/// <summary>One requirement of the law, and what this release does about it.</summary>
/// <remarks>Two entries are equal when all they say is.</remarks>
public sealed record RegisterEntry
{
    internal RegisterEntry(RegisterRow row)
    {
        (Id, Title, Subject) = (row.Text(RegisterColumn.Id), row.Text(RegisterColumn.Title), row.Text(RegisterColumn.Subject));
        (Level, Kind, Check) = (row.Level(), row.Kind(), row.Check());
        (Instrument, ProvisionText, Uri) = (row.Instrument(), row.Text(RegisterColumn.Provision), row.Uri());
        (From, To) = (row.Date(RegisterColumn.From), row.Date(RegisterColumn.To));
        (Bearer, Confidence) = (row.Text(RegisterColumn.Bearer), row.Confidence());
        (Status, Reason, SameAs) = (row.Status(), row.Text(RegisterColumn.Reason), row.List(RegisterColumn.SameAs));
    }

    /// <summary>The stable id, such as <c>ICB-BOARD-008</c>; a rule that encodes the requirement has the same.</summary>
    public string Id { get; }

    /// <summary>The requirement in a few words.</summary>
    public string Title { get; }

    /// <summary>How strongly the requirement binds.</summary>
    public LegalForce Level { get; }

    /// <summary>Whether it obliges, permits, defines or points.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>How far it can be checked from stated facts.</summary>
    public CheckKind Check { get; }

    /// <summary>What it is about, as a lower-case slug such as <c>board</c> or <c>joint-working</c>.</summary>
    public string Subject { get; }

    /// <summary>The instrument it comes from.</summary>
    public Instrument Instrument { get; }

    /// <summary>The place or places in the instrument, as the register writes them; empty when the whole is meant.</summary>
    /// <remarks>Read it with <see cref="ProvisionList.Parse"/>: it may cite several provisions, or a heading.</remarks>
    public string ProvisionText { get; }

    /// <summary>Where the source can be read, or null when no address is known.</summary>
    public Uri? Uri { get; }

    /// <summary>The first day the requirement counts, or null when it has none or none is known.</summary>
    public LocalDate? From { get; }

    /// <summary>The first day it no longer counts, or null while there is no end.</summary>
    public LocalDate? To { get; }

    /// <summary>Who has to meet it, in words.</summary>
    public string Bearer { get; }

    /// <summary>How well its source has been checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>What this release does about it.</summary>
    public RegisterStatus Status { get; }

    /// <summary>Why it has that status, as one sentence.</summary>
    public string Reason { get; }

    /// <summary>The ids of the rows that hold the same requirement; empty unless <see cref="Status"/> is <see cref="RegisterStatus.SameAs"/>.</summary>
    public ValueList<string> SameAs { get; }

    /// <summary>Whether a citation names the place of this requirement, or a part of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public bool Covers(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);

        var (own, cited) = (ProvisionList.Parse(WithoutOwnTitle()), ProvisionList.Parse(citation.Provision.Text));
        return Instrument.Equals(citation.Instrument)
            && (own.Ranges.Count == 0
                || (cited.Ranges.Count > 0 && cited.Ranges.All(range => own.Contains(range.First) && own.Contains(range.Last))));
    }

    // Some rows repeat the instrument: "model constitution cl. 2.1.6, 2.2".
    private string WithoutOwnTitle() =>
        ProvisionText.StartsWith(Instrument.ShortTitle + " ", StringComparison.OrdinalIgnoreCase)
            ? ProvisionText[(Instrument.ShortTitle.Length + 1)..]
            : ProvisionText;
}
