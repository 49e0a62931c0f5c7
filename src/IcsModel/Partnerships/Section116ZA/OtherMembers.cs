using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Partnerships.Section116ZA;

/// <summary>ICP-MEMB-003: every other member is appointed by the partnership itself.</summary>
internal sealed class OtherMembersRule() : PartnershipRule(new RuleDefinition
{
    Id = new RuleId("ICP-MEMB-003"),
    Title = "Every other member appointed by the partnership itself",
    Citation = PartnershipDefinitions.Act("s. 116ZA(2)(c)"),
    ReadWith = [PartnershipDefinitions.Act("s. 103")],
    Force = LegalForce.Statute,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICP",
    Asks = "Beside the members whom the board and the responsible local authorities appoint, one each, only the partnership itself appoints members; it need not appoint any.",
    Decides = "Looks at who appointed each member in post. A second member by the same appointment counts among the others; a nomination alone is no appointment.",
    Reading = new Interpretation("A body may nominate and the partnership appoint. A second appointee of the board or of one council is another member, whom the partnership would have to appoint."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void LookAt(in SystemFacts facts, PartnershipEntry entry, ref Review review)
    {
        LookAtAppointees(entry, entry.AppointeesOfBoard(in facts), ref review);
        for (var i = 0; i < facts.System.Councils.Count; i++)
        {
            var appointees = entry.AppointeesOf(in facts, i);
            if (appointees.Most > 0)
            {
                LookAtCouncil(in facts, entry, i, appointees, ref review);
            }
        }

        for (var i = 0; i < entry.Appointments.Length; i++)
        {
            if (entry.IsMember(in facts, i) != false)
            {
                LookAtMember(in facts, entry, i, ref review);
            }
        }

        if (!facts.IsComplete(entry.Partnership.Members))
        {
            review.Opens(Reason.ListNotComplete)?.Missing(entry.Pointer() + "/members", PartnershipWords.StateMembers);
        }
        else if (entry.Partnership.Members.Count == 0)
        {
            review.Excuses(Reason.NoneRecorded);
        }
    }

    /// <summary>Of those whom one body entitled to one appointed, the first is in order.</summary>
    private static void LookAtAppointees(PartnershipEntry entry, Appointees appointees, ref Review review)
    {
        if (appointees.AreTooMany)
        {
            var second = entry.Partnership.Members[appointees.Second];
            review.Fails(Reason.InvalidRoute)
                ?.Find(entry.Member(appointees.Second), second.Id, $"{BoardWords.Capital(PartnershipWords.Call(second))} is a second member by the same appointment; the partnership would have to appoint any but the first.");
        }
        else if (appointees.Most > 1)
        {
            review.Opens()
                ?.Find(entry.Pointer() + "/members", entry.Partnership.Id, "Several entries show members appointed by one body; whether they are of different people in post cannot be told.")
                .Missing(entry.Pointer() + "/members", "ids and first days of members appointed by one body, and whether they only stand in for another");
        }
        else if (appointees.Most == 1)
        {
            review.Meets();
        }
    }

    /// <summary>The appointees of a council that is, or was, a responsible local authority; those of another are looked at one by one.</summary>
    private static void LookAtCouncil(in SystemFacts facts, PartnershipEntry entry, int council, Appointees appointees, ref Review review)
    {
        switch (facts.IsResponsible(council))
        {
            case true:
                LookAtAppointees(entry, appointees, ref review);
                break;
            case null:
                PartnershipWords.AskWhetherResponsible(in facts, council, ref review);
                break;
            case false when facts.Index.Responsible[council] == false:
                break;
            default:
                review.Opens(Reason.Judgement)
                    ?.Find(
                        PartnershipWords.Council(council),
                        memberId: null,
                        $"A member is listed as appointed by {PartnershipWords.CallCouncil(in facts, council)}, which did not exist on the date.")
                    .Missing(
                        MissingKind.Judgement,
                        PartnershipWords.Council(council),
                        $"whether an appointment by {PartnershipWords.CallCouncil(in facts, council)} holds outside the days it existed");
                break;
        }
    }

    private static void LookAtMember(in SystemFacts facts, PartnershipEntry entry, int i, ref Review review)
    {
        var member = entry.Partnership.Members[i];
        var councilsAreListed = facts.IsComplete(facts.System.Councils);
        switch (entry.Appointments[i].By)
        {
            case Appointor.Partnership:
                review.Meets();
                break;
            case Appointor.Council when facts.Spoken && facts.Index.Responsible[entry.Appointments[i].Council] == false:
            case Appointor.Outsider:
            case Appointor.Unlisted when councilsAreListed:
                LookAtPowerless(in facts, entry, i, review.Words is null ? string.Empty : BoardWords.Call(member.AppointedBy!), ref review);
                break;
            case Appointor.Unlisted:
                review.Opens(Reason.ListNotComplete)
                    ?.Find(entry.Member(i), member.Id, $"{BoardWords.Capital(PartnershipWords.Call(member))} was appointed by {BoardWords.Call(member.AppointedBy!)}, which is not listed.")
                    .Missing("/councils", PartnershipWords.StateCouncils);
                break;
            case Appointor.Open:
                review.Opens()
                    ?.Find(entry.Member(i), member.Id, $"Who appointed {PartnershipWords.Call(member)} cannot be told.")
                    .Missing(entry.Member(i) + "/appointedBy", $"who appointed {PartnershipWords.Call(member)}" + (member.NominatedBy is null ? string.Empty : " (nominating is not appointing)"));
                break;
            default:
                break;
        }
    }

    /// <summary>A member appointed by a body without the power to: not met where it is sure that this is a member.</summary>
    private static void LookAtPowerless(in SystemFacts facts, PartnershipEntry entry, int i, string by, ref Review review)
    {
        var member = entry.Partnership.Members[i];
        if (entry.IsSurelyMember(in facts, i))
        {
            review.Fails(Reason.InvalidRoute)
                ?.Find(entry.Member(i), member.Id, $"{BoardWords.Capital(PartnershipWords.Call(member))} was appointed by {by}, which has no power to appoint members; it may nominate.");
            return;
        }

        if (review.Opens() is { } words)
        {
            words.Find(entry.Member(i), member.Id, $"{BoardWords.Capital(PartnershipWords.Call(member))} was appointed by {by}, which has no power to appoint members, if this is a member on the date.");
            if (member.From is null)
            {
                words.Missing(entry.Member(i) + "/from", $"the first day of {PartnershipWords.Call(member)}");
            }

            if (member.IsSubstitute is null)
            {
                words.Missing(entry.Member(i) + "/isSubstitute", $"whether {PartnershipWords.Call(member)} only stands in for another");
            }
        }
    }

    private protected override string Sentence(in SystemFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "Every member was appointed by the board, by a responsible local authority, or by the partnership itself.",
            Outcome.NotApplicable => "The partnership had no members on the date.",
            Outcome.NotSatisfied => "Members of the partnership were appointed otherwise than by the partnership itself, beyond the one each that the board and the councils appoint.",
            _ => "Whether every other member was appointed by the partnership itself cannot be told.",
        };

    private protected override string Remedy(in SystemFacts facts, Decision decision) =>
        "Have the partnership itself appoint the members named in the findings, if it wants them; others may nominate.";
}
