using System.Globalization;
using IcsModel.Systems;

namespace IcsModel.JointWorking;

/// <summary>The arrangement or direction from which the arranger of another holds its functions.</summary>
/// <param name="Arrangement">The arrangement, or null.</param>
/// <param name="Direction">The direction, or null.</param>
/// <param name="Position">The place in its list.</param>
internal readonly record struct Source(Arrangement? Arrangement, NhsEnglandDirection? Direction, int Position)
{
    internal bool IsFound => Arrangement is not null || Direction is not null;

    internal bool? RestrictsOnwardDelegation => Direction is null ? Arrangement?.Terms?.RestrictsOnwardDelegation : Direction.RestrictsOnwardDelegation;

    internal string Pointer =>
        Direction is null ? ArrangementEntry.PointerTo(Position) : "/directions/" + Position.ToString(CultureInfo.InvariantCulture);

    internal string PointerToRestriction => Pointer + (Direction is null ? "/terms/restrictsOnwardDelegation" : "/restrictsOnwardDelegation");

    /// <summary>How it is called in a sentence.</summary>
    internal string Call => Direction is { } direction ? $"the direction {direction.Id}" : ArrangementEntry.Called(Arrangement!);

    internal static Source Of(in SystemFacts facts, in ArrangementEntry entry)
    {
        var index = facts.Index.JointWorking;
        var (arrangement, direction) = (index.Parents[entry.Position], index.Directions[entry.Position]);
        return arrangement != JointWorkingIndex.None
            ? new(facts.System.Arrangements[arrangement], Direction: null, arrangement)
            : direction != JointWorkingIndex.None ? new(Arrangement: null, facts.System.Directions[direction], direction) : default;
    }
}
