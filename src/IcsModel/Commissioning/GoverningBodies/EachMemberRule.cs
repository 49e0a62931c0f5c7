using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>A rule asked of each member of a governing body to whom it applies.</summary>
internal abstract class EachMemberRule(RuleDefinition definition, OutcomeWords words) : GoverningBodyRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        var any = false;
        for (var i = 0; i < body.Members.Count; i++)
        {
            var member = body.Members[i];
            var applies = Both(Sits(in facts, member), Applies(in facts, member));
            if (applies == false)
            {
                continue;
            }

            any = true;
            Look(in facts, ref review, new(entry, member, i, applies == true && member.From is not null && facts.Day.Spoken));
        }

        if (!facts.Day.IsComplete(body.Members))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.At(new(List)), "who sat on the governing body (state complete: true when all are listed)");
            return true;
        }

        return any;
    }

    /// <summary>Whether the rule is about a member, or null where that is not known.</summary>
    private protected abstract bool? Applies(in CommissioningFacts facts, GoverningBodyMember member);

    /// <summary>Looks at one member.</summary>
    private protected abstract void Look(in CommissioningFacts facts, ref Review review, in Seat seat);

    /// <summary>Settles one question about a member by what is stated.</summary>
    private protected static void Settle(ref Review review, in Seat seat, Question question, bool? answer, string property)
    {
        switch (answer)
        {
            case true:
                review.Meets();
                break;
            case false:
                Condemn(ref review, in seat, question.Reason, property)?.Find(seat.At(property), seat.Member.Id, $"{seat.Call} {question.Finding}.");
                break;
            default:
                review.Opens()?.Missing(seat.At(property), question.Asks);
                break;
        }
    }

    /// <summary>Finds a member at fault; one who may not sit, or to whom the rule may not apply, is left open.</summary>
    private protected static Spot? Condemn(ref Review review, in Seat seat, Reason reason, string property) =>
        seat.IsSure && seat.Entry.IsSure
            ? review.Fails(reason)
            : review.Opens()?.Missing(seat.At(property), "since when the member sits, and in what roles (state complete: true when all are listed)");

    /// <summary>A member the rule looks at.</summary>
    /// <param name="Entry">The group.</param>
    /// <param name="Member">The member.</param>
    /// <param name="Position">The position of the member.</param>
    /// <param name="IsSure">Whether the rule is known to be about them on the date.</param>
    private protected readonly record struct Seat(CcgEntry Entry, GoverningBodyMember Member, int Position, bool IsSure)
    {
        internal string Call => BoardWords.Capital(Member.Person?.Name ?? Member.Id ?? "a member of the governing body");

        internal string At(string property) => Entry.At(new(List, Position, property));
    }
}
