using IcsModel.Boards;

namespace IcsModel.Interests;

/// <summary>What can be worked out once about the registers of interests of a board, whatever the date asked about.</summary>
internal sealed class InterestIndex
{
    internal InterestIndex(IntegratedCareBoard board)
    {
        var registers = board.RegistersOfInterests;
        AreComplete = registers.IsComplete;
        foreach (var register in registers)
        {
            AreComplete &= register.Entries.IsComplete;
        }

        Coverage = new RegisterCoverage(registers);
        People = new RegisteredPeople(board);
        Deadlines = new DeclarationDeadlines(board);
        Confirmations = new Confirmations(registers);
        Ended = EndedInterest.Of(registers);
    }

    /// <summary>Whether the registers, and the entries of each, are stated to be all there are.</summary>
    internal bool AreComplete { get; }

    internal RegisterCoverage Coverage { get; }

    internal RegisteredPeople People { get; }

    internal DeclarationDeadlines Deadlines { get; }

    internal Confirmations Confirmations { get; }

    /// <summary>The interests that have an end, in the order of the registers.</summary>
    internal EndedInterest[] Ended { get; }
}
