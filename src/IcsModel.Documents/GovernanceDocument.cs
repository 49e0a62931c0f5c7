using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Documents;

/// <summary>A governance document that was read in full: the facts it gives and where each of them stands in its text.</summary>
/// <remarks>Equality is by value: the same facts at the same places.</remarks>
public sealed record GovernanceDocument
{
    /// <summary>
    /// The board with everything the document says of it and the day all of it is stated on; null if the document gives no section.
    /// </summary>
    /// <remarks>A document that gives only a constitution has a board of unknown name that carries it.</remarks>
    public IntegratedCareBoard? Board { get; init; }

    /// <summary>The system the document tells of, with <see cref="Board"/> as its board; null if it gives no section on a system.</summary>
    public IntegratedCareSystem? System { get; init; }

    /// <summary>The commissioning history the document tells of: groups, mergers, transition and stages; null if it gives no section on them.</summary>
    public CommissioningHistory? Commissioning { get; init; }

    /// <summary>The day the document says its facts are stated on; null if it does not say.</summary>
    public LocalDate? StatedOn => Board?.StatedOn ?? System?.StatedOn ?? Commissioning?.StatedOn;

    /// <summary>The place in the text of every value of the document.</summary>
    public required SourceMap SourceMap { get; init; }
}
