using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-004: an employee qualified in accountancy is a member, and one such member is the chief finance officer.</summary>
internal sealed class ChiefFinanceOfficerRule() : GoverningBodyRule(
    CcgDefinitions.OfRegulations("CCG-GB-004", "An employee qualified in accountancy is chief finance officer", "reg. 11(3)(a)") with
    {
        ReadWith = [CcgDefinitions.Regulations("reg. 11(5)")],
        Asks = "At least one member is an employee of the group with a qualification in accountancy and the skills to lead financial management; that member, or the one of several whom the group designates, is the chief finance officer.",
        Decides = "Looks for members who are employed, qualified and able to lead, and among several for exactly one in the role of chief finance officer.",
        Reading = new Interpretation("A single such member is chief finance officer without being designated. Whether somebody appointed jointly with another body is an employee of the group is left open."),
    },
    new OutcomeWords
    {
        Satisfied = "Each governing body has an employee qualified in accountancy as chief finance officer.",
        NotSatisfied = "A governing body has no employee qualified in accountancy, or not exactly one of several is chief finance officer.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether each governing body has an employee qualified in accountancy as chief finance officer is not known.",
        Remedy = "Appoint an employee with the qualification and the skills, and designate one of several.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        var counts = CountIn(in facts, body);
        var isKnown = facts.Day.IsComplete(body.Members) && counts.Possible == 0;
        if (counts.Qualified == 0 && isKnown)
        {
            Condemn(ref review, in entry, Reason.Vacancy, new(List))?.Find(entry.At(new(List)), memberId: null, $"No member of the governing body of {entry.Call} is an employee with a qualification in accountancy and the skills to lead.");
        }
        else if (counts.Titled > 1 && counts.AreDated)
        {
            Condemn(ref review, in entry, Reason.Duplicate, new(List))?.Find(entry.At(new(List)), memberId: null, $"Several members of the governing body of {entry.Call} are chief finance officer.");
        }
        else if (!counts.TitleOpen && (counts.Titled == 1 || (isKnown && counts.Qualified == 1)))
        {
            review.Meets();
        }
        else if (!isKnown || counts.TitleOpen || counts.Titled > 1)
        {
            review.Opens()?.Missing(entry.At(new(List)), "which members are employees with a qualification in accountancy and the skills to lead, and which of them is chief finance officer (state complete: true when all members are listed)");
        }
        else
        {
            Condemn(ref review, in entry, Reason.NotProvided, new(List), counts.AreDated)?.Find(entry.At(new(List)), memberId: null, $"None of several qualified members of the governing body of {entry.Call} is designated chief finance officer.");
        }

        return true;
    }

    private static Counts CountIn(in CommissioningFacts facts, GoverningBody body)
    {
        var counts = new Counts { AreDated = true };
        foreach (var member in body.Members.Items.AsSpan())
        {
            switch (Sits(in facts, member) & Employed(member) & member.HasAccountancyQualification & member.CanLeadFinance)
            {
                case true:
                    counts.Qualified++;
                    counts.AreDated &= member.From is not null;
                    var isTitled = Holds(in facts, member.Roles, GoverningBodyRole.ChiefFinanceOfficer);
                    counts.Titled += isTitled == true ? 1 : 0;
                    counts.TitleOpen |= isTitled is null;
                    break;
                case null:
                    counts.Possible++;
                    counts.TitleOpen |= Holds(in facts, member.Roles, GoverningBodyRole.ChiefFinanceOfficer) != false;
                    break;
                default:
                    break;
            }
        }

        return counts;
    }

    private static bool? Employed(GoverningBodyMember member) => member.IsJointlyAppointed == true ? null : member.IsEmployee;

    /// <summary>What the members come to.</summary>
    private struct Counts
    {
        /// <summary>Gets or sets how many are employed, qualified and able to lead.</summary>
        internal int Qualified { get; set; }

        /// <summary>Gets or sets how many more may be.</summary>
        internal int Possible { get; set; }

        /// <summary>Gets or sets how many of the qualified are chief finance officer.</summary>
        internal int Titled { get; set; }

        /// <summary>Gets or sets a value indicating whether further ones, qualified for sure or perhaps, may be.</summary>
        internal bool TitleOpen { get; set; }

        /// <summary>Gets or sets a value indicating whether it is known since when the qualified sit.</summary>
        internal bool AreDated { get; set; }
    }
}
