using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-APPT-002: every body entitled to nominate a partner member was invited, and the list of nominees was confirmed as joint.</summary>
internal sealed class NominationInvitationRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-APPT-002"),
    Title = "Every eligible body invited and joint nomination confirmed",
    Citation = BoardDefinitions.Model("cl. 3.5.4, 3.6.4, 3.7.4"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "When a partner's seat falls vacant every entitled body is invited to nominate, and all are asked to confirm that they nominate the whole list jointly.",
    Decides = "For every partner member in post compares the bodies invited with those entitled, and reads whether the list was confirmed.",
    Reading = new Interpretation(
        "The wording is unverified, so the rule is never found unmet. The entitled bodies are those stated for the nomination, else those the constitution lists; silence past the deadline counts as agreement."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private static readonly PartnerLook AtOne = Look;

    private protected override void Look(in BoardFacts facts, ref Review review) => review.LookAtPartners(in facts, only: null, AtOne);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Every entitled body was invited to nominate each partner member, and every list was confirmed.",
            { Outcome: Outcome.NotApplicable } => "There was no partner member in post; the rule on those seats reports that.",
            { Reason: Reason.SourceUnverified } => "For a partner member not every entitled body was invited, or the list was not confirmed; the wording of this policy is not verified.",
            _ => "Whether every entitled body was invited to nominate each partner member, and every list confirmed, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Invite every entitled body to nominate again, and have the list confirmed.";

    private static void Look(in BoardFacts facts, PartnerNomination partner, ref Review review)
    {
        var position = partner.Member;
        var member = facts.Index.Board.Members[position];
        var (invited, confirmed) = (partner.EveryoneInvited, member.Nomination?.ListConfirmed);
        if (invited == true && confirmed == true && facts.Spoken)
        {
            review.Meets();
            return;
        }

        if (invited == false)
        {
            review.Doubts()?.Find(BoardWords.Pointer(position) + "/nomination/invited", member.Id, $"Not every body entitled to nominate {BoardWords.Call(member)} was invited.");
        }
        else if (invited is null || !facts.Spoken)
        {
            review.Opens()?.Missing(BoardWords.Pointer(position) + "/nomination/invited", "which bodies were invited to nominate each partner member, and which were entitled (state complete: true for both)");
        }

        if (confirmed == false)
        {
            review.Doubts()?.Find(BoardWords.Pointer(position) + "/nomination/listConfirmed", member.Id, $"The list from which {BoardWords.Call(member)} came was not confirmed as a joint nomination.");
        }
        else if (confirmed is null)
        {
            review.Opens()?.Missing(BoardWords.Pointer(position) + "/nomination/listConfirmed", "whether the entitled bodies confirmed the list of nominees as joint");
        }
    }
}
