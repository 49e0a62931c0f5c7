using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-APPT-003: a panel assessed the nominees against criteria published beforehand, and the chair decided.</summary>
internal sealed class SelectionPanelRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-APPT-003"),
    Title = "Panel assesses nominees against published criteria; chair decides",
    Citation = BoardDefinitions.Model("cl. 3.5–3.7"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "chief executive; chair",
    Asks = "A panel convened by the chief executive assesses the nominees for a partner's seat against criteria published before nominations opened, and the chair decides whether to approve.",
    Decides = "For every partner member in post reads who convened the panel, when criteria and nominations came, whether the criteria were used, and whether an approval by the chair is recorded.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet. Criteria published on the very day nominations opened came in time."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private static readonly PartnerLook AtOne = Look;

    private enum Step
    {
        Convened,
        CriteriaFirst,
        Assessed,
        Approved,
    }

    private protected override void Look(in BoardFacts facts, ref Review review) => review.LookAtPartners(in facts, only: null, AtOne);

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "A panel assessed every partner member against criteria published beforehand, and the chair approved.",
            { Outcome: Outcome.NotApplicable } => "There was no partner member in post; the rule on those seats reports that.",
            { Reason: Reason.SourceUnverified } => "A partner member was not chosen in the way this policy is taken to ask; its wording is not verified.",
            _ => "Whether a panel assessed every partner member against criteria published beforehand, and the chair approved, is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Convene a panel, assess the nominees against published criteria and let the chair decide.";

    private static void Look(in BoardFacts facts, PartnerNomination partner, ref Review review)
    {
        var position = partner.Member;
        var member = facts.Index.Board.Members[position];
        if (partner.Panel.IsWhole)
        {
            review.Meets();
            return;
        }

        Weigh(ref review, partner.Panel.Convened, position, member, Step.Convened);
        Weigh(ref review, partner.Panel.CriteriaFirst, position, member, Step.CriteriaFirst);
        Weigh(ref review, partner.Panel.Assessed, position, member, Step.Assessed);
        Weigh(ref review, partner.Panel.Approved, position, member, Step.Approved);
    }

    private static void Weigh(ref Review review, bool? isSo, int position, BoardMember member, Step step)
    {
        if (isSo == false)
        {
            review.Doubts()?.Find(Pointer(position, step), member.Id, Fault(member, step));
        }
        else if (isSo is null)
        {
            review.Opens()?.Missing(Pointer(position, step), Question(step));
        }
    }

    private static string Pointer(int position, Step step) =>
        BoardWords.Pointer(position) + "/appointment/" + step switch
        {
            Step.Convened => "panel/convenedBy",
            Step.CriteriaFirst => "panel/criteriaPublishedOn",
            Step.Assessed => "panel/assessedAgainstCriteria",
            _ => "approvals",
        };

    private static string Fault(BoardMember member, Step step) =>
        step switch
        {
            Step.Convened => $"The panel that assessed {BoardWords.Call(member)} was not convened by the chief executive.",
            Step.CriteriaFirst => $"The criteria for {BoardWords.Call(member)} were published after nominations opened.",
            Step.Assessed => $"The nominees were not assessed against the criteria for {BoardWords.Call(member)}.",
            _ => $"No approval of {BoardWords.Call(member)} by the chair is recorded.",
        };

    private static string Question(Step step) =>
        step switch
        {
            Step.Convened => "who convened the panel that assessed the nominees",
            Step.CriteriaFirst => "when the criteria of the role were published and when nominations opened",
            Step.Assessed => "whether the nominees were assessed against the criteria",
            _ => "whether the chair approved each partner member",
        };
}
