using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-003: the accountable officer, whom NHS England appoints, is a member.</summary>
internal sealed class AccountableOfficerRule() : GoverningBodyRule(
    CcgDefinitions.OfRegulations("CCG-GB-003", "The accountable officer is a member", "reg. 11(2)") with
    {
        ReadWith = [CcgDefinitions.Act("s. 14N(2)(a)"), CcgDefinitions.Act("Sch. 1A para. 12(2)")],
        Asks = "The accountable officer, whom NHS England appoints, is a member of the governing body.",
        Decides = "Looks for a member in the role of accountable officer on the date and for who appointed them. Attending without being a member is not enough.",
    },
    new OutcomeWords
    {
        Satisfied = "The accountable officer of each group is a member of its governing body.",
        NotSatisfied = "The accountable officer of a group is no member of its governing body, or was not appointed by NHS England.",
        NotApplicable = "No governing body is recorded for the date.",
        Undetermined = "Whether the accountable officer of each group is a member of its governing body is not known.",
        Remedy = "Have NHS England appoint an accountable officer and make them a member.",
    })
{
    private static readonly Question Route = new(Reason.InvalidRoute, "who appointed the accountable officer", "has an accountable officer whom NHS England did not appoint");

    private protected override bool Look(in CommissioningFacts facts, ref Review review, in CcgEntry entry, GoverningBody body)
    {
        for (var i = 0; i < body.Members.Count; i++)
        {
            var member = body.Members[i];
            if (SitsAs(in facts, member, GoverningBodyRole.AccountableOfficer) == true)
            {
                Settle(ref review, in entry, Route, member.AppointedBy is { } by ? by == GoverningBodyAppointer.NhsEngland : null, new(List, i, "/appointedBy"), member.From is not null && facts.Day.Spoken);
                return true;
            }
        }

        if (Any(in facts, body, static (in CommissioningFacts facts, GoverningBodyMember member) => SitsAs(in facts, member, GoverningBodyRole.AccountableOfficer)) == false)
        {
            Condemn(ref review, in entry, Reason.Vacancy, new(List))?.Find(entry.At(new(List)), memberId: null, $"The accountable officer of {entry.Call} is not among the members of the governing body.");
        }
        else
        {
            review.Opens()?.Missing(entry.At(new(List)), "whether the accountable officer is a member (state complete: true for the members and the roles of each)");
        }

        return true;
    }
}
