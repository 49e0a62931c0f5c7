using IcsModel.Boards;
using IcsModel.Boards.Schedule1B;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-ELIG-030: the partner member for NHS trusts is an executive director of a trust entitled to nominate.</summary>
internal sealed class TrustExecutiveRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ELIG-030"),
    Title = "Partner member for NHS trusts is an executive director of one of them",
    Citation = BoardDefinitions.Schedule1B("para. 8(2)(a)"),
    ReadWith = [new Citation(Instruments.NominationRegulations2022), BoardDefinitions.Model("cl. 3.5")],
    Force = LegalForce.Regulation,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "nominating trusts; chair",
    Asks = "Whoever NHS trusts and foundation trusts nominate jointly is an executive director of one of those entitled to nominate.",
    Decides = "Looks for an executive role at an entitled trust among the other roles of every such member on the date. The joint nomination is asked under the Act itself (ICB-BOARD-007).",
    Reading = new Interpretation("That the member be an executive director rests on no text seen, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private static readonly PartnerLook AtOne = Look;

    private protected override void Look(in BoardFacts facts, ref Review review) => review.LookAtPartners(in facts, NominatingSector.NhsTrusts, AtOne);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every partner member for NHS trusts was an executive director of a trust entitled to nominate.",
            { Outcome: Outcome.NotApplicable } => "There was no partner member for NHS trusts in post; the rule on that seat reports it.",
            { Reason: Reason.SourceUnverified } => "A partner member for NHS trusts was no executive director of an entitled trust; that they must be rests on no text seen.",
            _ => "Whether every partner member for NHS trusts was an executive director of a trust entitled to nominate is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let the trusts nominate an executive director of one of them.";

    private static void Look(in BoardFacts facts, PartnerNomination partner, ref Review review)
    {
        var position = partner.Member;
        var member = facts.Index.Board.Members[position];
        switch (IsExecutive(in facts, member, partner))
        {
            case true:
                review.Meets()?.Saw($"{BoardWords.Capital(BoardWords.Call(member))} was an executive director of an entitled trust.");
                break;
            case false:
                review.Doubts()?.Find(
                    BoardWords.Pointer(position) + "/otherRoles", member.Id, $"{BoardWords.Capital(BoardWords.Call(member))} held no executive role at a trust entitled to nominate.");
                break;
            default:
                review.Opens()?.Missing(
                    BoardWords.Pointer(position) + "/otherRoles",
                    "of which entitled trust a partner member is an executive director, and since when (state complete: true when all roles are listed)");
                break;
        }
    }

    private static bool? IsExecutive(in BoardFacts facts, BoardMember member, PartnerNomination partner)
    {
        if (partner.ExecutiveFrom <= facts.AsAt && facts.AsAt < partner.ExecutiveTo)
        {
            return true;
        }

        var isOpen = !(facts.Spoken && member.OtherRoles.IsComplete && partner.Entitled.IsComplete);
        foreach (var role in member.OtherRoles.Items.AsSpan())
        {
            var runs = ChiefExecutiveEmployment.Covers(role.From, role.To, facts.AsAt, facts.Spoken);
            if (runs == false || role.IsExecutive == false)
            {
                continue;
            }

            var isEntitled = PartnerNomination.IsAmong(partner.Entitled, role.Body);
            if (runs == true && role.IsExecutive == true && isEntitled == true)
            {
                return true;
            }

            isOpen |= isEntitled != false;
        }

        return isOpen ? null : false;
    }
}
