using IcsModel.Meetings;
using IcsModel.Reporting;
using NodaTime;

namespace IcsModel.Tool.Quorums;

/// <summary>What counting came to, for the meeting as a whole and for every item from which somebody was excluded.</summary>
internal sealed record QuorumResult
{
    /// <summary>The people of the document.</summary>
    public required Roster Roster { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who named the day.</summary>
    public required AsAtSource Source { get; init; }

    /// <summary>The id of the meeting, where one of the document was asked about.</summary>
    public string? Meeting { get; init; }

    /// <summary>Whether everybody in post was counted, because nobody was named.</summary>
    public bool IsOfAll { get; init; }

    /// <summary>The counts; the first is of the meeting as a whole.</summary>
    public required IReadOnlyList<QuorumCounted> Counts { get; init; }

    /// <summary>0 where every count is shown to be quorate, else 1.</summary>
    internal int ExitCode => Counts.All(count => count.Answer.IsQuorate == true) ? Tool.ExitCode.Passed : Tool.ExitCode.Failed;
}

/// <summary>One count.</summary>
/// <param name="Item">The item of business, or null for the meeting as a whole.</param>
/// <param name="Answer">What it came to.</param>
internal sealed record QuorumCounted(string? Item, QuorumAnswer Answer);
