using IcsModel.Eligibility;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.GoverningBodies;

/// <summary>CCG-GB-008: members come onto the governing body only in the three ways of the Act.</summary>
internal sealed class RouteRule() : EachMemberRule(
    CcgDefinitions.OfAct("CCG-GB-008", "Members come only in the three ways of the Act", "s. 14L(4)") with
    {
        Kind = ProvisionKind.Condition,
        InForce = CcgDefinitions.FromFirstProvisions,
        Asks = "A member of the governing body is an individual who is a member of the group, somebody appointed as regulations require, or somebody of a description set out in the constitution.",
        Decides = "Looks at the route of each member, and for a description whether it stands in the constitution.",
    },
    new OutcomeWords
    {
        Satisfied = "Every member came onto the governing body in one of the three ways of the Act.",
        NotSatisfied = "A member came onto the governing body in another way than the Act allows.",
        NotApplicable = "No member of a governing body is recorded for the date.",
        Undetermined = "How every member came onto the governing body is not known.",
        Remedy = "Describe the member in the constitution, or end the membership.",
    })
{
    private static readonly Question Route = new(Reason.InvalidRoute, "how the member came onto the governing body", "came onto the governing body in a way that the Act does not allow");
    private static readonly Question Description = new(Reason.InvalidRoute, "whether the description of the member stands in the constitution", "is of a description that does not stand in the constitution");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => true;

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        if (seat.Member.Route == GoverningBodyRoute.Constitution)
        {
            Settle(ref review, in seat, Description, seat.Member.IsDescribedInConstitution, "/describedInConstitution");
        }
        else
        {
            Settle(ref review, in seat, Route, seat.Member.Route is { } route ? route != GoverningBodyRoute.Other : null, "/route");
        }
    }
}

/// <summary>CCG-GB-010: no member is disqualified under Schedule 5.</summary>
internal sealed class DisqualificationRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-010", "No member is disqualified under Schedule 5", "reg. 12(6)") with
    {
        ReadWith = [CcgDefinitions.Regulations("Sch. 5")],
        Kind = ProvisionKind.Condition,
        Confidence = Confidence.Partly,
        Asks = "No member is a member of Parliament or of a council, a supplier of support for commissioning, under bankruptcy restrictions, or was sentenced or dismissed in the five years before the proposed appointment; nor otherwise disqualified under Schedule 5.",
        Decides = "Looks at each disqualification stated of a member; sentences and dismissals count in the five years before the day of the appointment.",
        Reading = new Interpretation("The paragraphs on sanctions of regulators, company directors and charity trustees were not read, so that these are left open. A sentence or dismissal exactly five years before the appointment still counts."),
    },
    new OutcomeWords
    {
        Satisfied = "No member is disqualified.",
        NotSatisfied = "A member is disqualified.",
        NotApplicable = "No member of a governing body is recorded for the date.",
        Undetermined = "Whether a member is disqualified is not known.",
        Doubted = "A member is stated to be disqualified on a ground whose wording is not verified.",
        Remedy = "End the membership and appoint somebody else.",
    })
{
    private const string Stated = "/disqualifications";
    private const int Years = 5;
    private static readonly Question Disqualified = new(Reason.Disqualified, "which disqualification it is and on what days", "is disqualified");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => true;

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        foreach (var bar in seat.Member.Disqualifications.Items.AsSpan())
        {
            var bars = Bars(in facts, bar, seat.Member);
            if (bars != false && bar.Kind is GoverningBodyBar.ProfessionalSanction or GoverningBodyBar.DirectorDisqualification or GoverningBodyBar.CharityRemoval)
            {
                review.Doubts()?.Find(seat.At(Stated), seat.Member.Id, $"{seat.Call} may be disqualified.");
            }
            else
            {
                Settle(ref review, in seat, Disqualified, !bars, Stated);
            }
        }

        if (!facts.Day.IsComplete(seat.Member.Disqualifications))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(seat.At(Stated), "what disqualifies the member (state complete: true, with nothing listed, when nothing does)");
        }
        else if (seat.Member.Disqualifications.Count == 0)
        {
            review.Meets();
        }
    }

    /// <summary>Whether something stated disqualifies a member on the date, or null where its days are not known.</summary>
    private static bool? Bars(in CommissioningFacts facts, GoverningBodyDisqualification bar, GoverningBodyMember member) =>
        bar.Kind switch
        {
            null => null,
            GoverningBodyBar.Sentence or GoverningBodyBar.Dismissal => InTheFiveYears(bar, member),
            _ when facts.Day.Runs(bar.From, bar.To) == false => false,
            _ => bar.From is null ? null : true,
        };

    private static bool? InTheFiveYears(GoverningBodyDisqualification bar, GoverningBodyMember member)
    {
        if (bar.On is not { } on || member.AppointedOn is not { } appointed)
        {
            return null;
        }

        // What follows the appointment is not within the words of the schedule, and what that means is left open.
        return on > appointed ? null : DayKey.Of(on) >= YearsApart.Before(appointed, Years);
    }
}

/// <summary>CCG-GB-013: the group appoints the members for a term that it fixes.</summary>
internal sealed class TermRule() : EachMemberRule(
    CcgDefinitions.OfRegulations("CCG-GB-013", "The group appoints members for a term that it fixes", "reg. 11(4)") with
    {
        Asks = "Every member but the accountable officer is appointed by the group, for a term that the group fixes.",
        Decides = "Looks at who appointed each member and whether a term is fixed.",
    },
    new OutcomeWords
    {
        Satisfied = "Every member but the accountable officer was appointed by the group for a fixed term.",
        NotSatisfied = "A member was appointed by somebody other than the group, or without a term.",
        NotApplicable = "No member beside the accountable officer is recorded for the date.",
        Undetermined = "Whether every member was appointed by the group for a fixed term is not known.",
        Remedy = "Have the group appoint the member for a fixed term.",
    })
{
    private static readonly Question Appointer = new(Reason.InvalidRoute, "who appointed the member", "was not appointed by the group");
    private static readonly Question Term = new(Reason.NotProvided, "whether the appointment is for a fixed term, and when it ends", "was appointed without a term");

    private protected override bool? Applies(in CommissioningFacts facts, GoverningBodyMember member) => !Holds(in facts, member.Roles, GoverningBodyRole.AccountableOfficer);

    private protected override void Look(in CommissioningFacts facts, ref Review review, in Seat seat)
    {
        Settle(ref review, in seat, Appointer, seat.Member.AppointedBy is { } by ? by == GoverningBodyAppointer.Group : null, "/appointedBy");
        Settle(ref review, in seat, Term, seat.Member.TermEndsOn is not null ? true : seat.Member.IsForFixedTerm, "/forFixedTerm");
    }
}
