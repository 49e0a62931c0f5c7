using IcsModel.Systems;

namespace IcsModel.Strategies.LocalStrategies;

/// <summary>When a council and all its partner boards had received a strategy.</summary>
/// <param name="On">The day the last of them received it as a key; 0 where that is not known.</param>
/// <param name="IsPutOff">Whether one of them surely has no copy yet.</param>
internal readonly record struct StrategyReceipt(int On, bool IsPutOff)
{
    internal static StrategyReceipt Of(in SystemFacts facts, FactList<CopyGiven> copies, int council)
    {
        var boards = facts.System.Councils[council].PartnerBoards;
        var last = ReceivedOn(in facts, copies, facts.System.Councils[council].Body);
        var (isKnown, isPutOff) = (last != 0 && facts.IsComplete(boards), IsMissed(in facts, copies, facts.System.Councils[council].Body));
        foreach (var board in boards.Items.AsSpan())
        {
            var received = ReceivedOn(in facts, copies, board);
            last = Math.Max(last, received);
            isKnown &= received != 0;
            isPutOff |= IsMissed(in facts, copies, board);
        }

        return new(isKnown ? last : 0, isPutOff);
    }

    /// <summary>The first day a body surely received a copy; 0 where an undated one, or one of a body that cannot be told apart, may have come before.</summary>
    private static int ReceivedOn(in SystemFacts facts, FactList<CopyGiven> copies, Body? recipient)
    {
        var first = 0;
        foreach (var copy in copies.Items.AsSpan())
        {
            var isTheirs = BodyMatch.AreSame(recipient, copy.Recipient);
            if (isTheirs is null || (isTheirs == true && copy.On is null))
            {
                return 0;
            }

            if (isTheirs == true && facts.HasHappened(copy.On))
            {
                var on = DayKey.OrZero(copy.On);
                first = first == 0 ? on : Math.Min(first, on);
            }
        }

        return first;
    }

    private static bool IsMissed(in SystemFacts facts, FactList<CopyGiven> copies, Body? recipient)
    {
        if (recipient is null || !facts.IsComplete(copies))
        {
            return false;
        }

        foreach (var copy in copies.Items.AsSpan())
        {
            if (BodyMatch.AreSame(recipient, copy.Recipient) != false && !(DayKey.OrZero(copy.On) > facts.AsAt))
            {
                return false;
            }
        }

        return true;
    }
}
