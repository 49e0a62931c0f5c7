using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>Answers a question about a member of a governing body from the facts of a date: yes, no, or null where that is not known.</summary>
internal delegate bool? MemberTest(in CommissioningFacts facts, GoverningBodyMember member);

/// <summary>A rule about the governing body of each clinical commissioning group.</summary>
internal abstract class GoverningBodyRule(RuleDefinition definition, OutcomeWords words) : CcgRule(definition, words)
{
    private const string Body = "/governingBody";
    private protected const string List = Body + "/members";

    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry)
    {
        if (entry.Group.GoverningBody is { } body)
        {
            return Look(in facts, ref review, in entry, body);
        }

        // That there is none at all is reported by CCG-GB-001.
        if (facts.Day.Spoken && entry.Group.HasGoverningBody == false)
        {
            review.Excuses(Reason.NotEngaged);
        }
        else
        {
            review.Opens()?.Missing(entry.At(new(Body)), "the governing body of the group");
        }

        return true;
    }

    /// <summary>Looks at one governing body and answers whether it shows anything that the rule is about.</summary>
    private protected abstract bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body);

    /// <summary>Whether a member is in office on the date, or null where that is not known.</summary>
    private protected static bool? Sits(in CommissioningFacts facts, GoverningBodyMember member) => facts.Day.Runs(member.From, member.To);

    /// <summary>Whether a member sits in a role, or null where that is not known.</summary>
    private protected static bool? SitsAs(in CommissioningFacts facts, GoverningBodyMember member, GoverningBodyRole role) =>
        Both(Sits(in facts, member), Holds(in facts, member.Roles, role));

    /// <summary>Whether a list holds a value, or null where it may.</summary>
    private protected static bool? Holds<T>(in CommissioningFacts facts, FactList<T> list, T value)
        where T : struct => list.Items.AsSpan().Contains(value) ? true : facts.Day.IsComplete(list) ? false : null;

    /// <summary>Whether both are so: no where one is not, null where one is not known.</summary>
    private protected static bool? Both(bool? one, bool? other) => one & other;

    /// <summary>Whether some member passes a test; no only where the list of members is complete.</summary>
    private protected static bool? Any(in CommissioningFacts facts, GoverningBody body, MemberTest test)
    {
        bool? any = facts.Day.IsComplete(body.Members) ? false : null;
        foreach (var member in body.Members.Items.AsSpan())
        {
            switch (test(in facts, member))
            {
                case true:
                    return true;
                case null:
                    any = null;
                    break;
                default:
                    break;
            }
        }

        return any;
    }

    private protected static bool AreSame(GoverningBodyMember one, GoverningBodyMember other) => one.Person?.Id is { } id && string.Equals(id, other.Person?.Id, StringComparison.Ordinal);
}
