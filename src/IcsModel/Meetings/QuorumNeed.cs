using IcsModel.Constitutions;

namespace IcsModel.Meetings;

/// <summary>How many must be present under a rule on quorum.</summary>
/// <param name="Number">The number, from the least that the facts allow to the most; without a most while it is not known.</param>
/// <param name="Base">What a fraction is taken of; null where the rule knows no fraction.</param>
/// <param name="Of">What kind of number that is.</param>
internal readonly record struct QuorumNeed(CountRange Number, CountRange? Base, QuorumBase? Of)
{
    internal static QuorumNeed Under(Quorum quorum, QuorumMembers members)
    {
        var least = quorum.AtLeast ?? 0;
        if (quorum is { Numerator: null, Denominator: null })
        {
            return new QuorumNeed(new CountRange(least, quorum.AtLeast), Base: null, Of: null);
        }

        var of = quorum.Of ?? QuorumBase.MembersInPost;
        var total = of == QuorumBase.Seats ? members.Seats() : members.InPost();
        if (quorum is not { Numerator: > 0 and var upper, Denominator: > 0 and var lower } || upper > lower)
        {
            return new QuorumNeed(new CountRange(least, AtMost: null), total, of);
        }

        var from = Math.Max(least, RoundUp(upper, lower, total.AtLeast));
        return new QuorumNeed(new CountRange(from, total.AtMost is { } most ? Math.Max(least, RoundUp(upper, lower, most)) : null), total, of);
    }

    private static int RoundUp(int numerator, int denominator, int of) => (int)((((long)numerator * of) + denominator - 1) / denominator);
}
