using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>The rules that one statement about a partnership arrangement settles.</summary>
internal static class Section75Statements
{
    internal const string NoArrangement = "No partnership arrangement under section 75 is recorded for the date.";

    private static readonly ArrangementKind[] Partnership = [ArrangementKind.Section75];

    /// <summary>S75-004: the partners consulted jointly beforehand.</summary>
    internal static StatedOfArrangementRule ConsultedJointly { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("S75-004"),
            Title = "Partners jointly consult those affected before entering",
            Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 4"),
            Force = LegalForce.Regulation,
            Kind = ProvisionKind.Duty,
            InForce = JointWorkingDefinitions.FromPartnershipRegulations,
            Confidence = Confidence.Unverified,
            Bearer = "partners jointly",
            Asks = "Before they enter a partnership arrangement the partners consult jointly those who appear to be affected.",
            Decides = "Reads whether the partners are stated to have consulted jointly beforehand.",
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        new ArrangementStatement
        {
            Kinds = Partnership,
            Read = arrangement => arrangement.ConsultedJointly,
            Property = "consultedJointly",
            Asks = "whether the partners consulted those affected jointly before entering each partnership arrangement",
            Lacks = "was entered without joint consultation of those affected",
        },
        new OutcomeWords
        {
            Satisfied = "The partners consulted those affected jointly before entering each partnership arrangement.",
            NotApplicable = NoArrangement,
            Undetermined = "Whether the partners consulted those affected jointly is not known.",
            Doubted = "A partnership arrangement was entered without joint consultation; the wording of the duty is not verified.",
        });

    /// <summary>S75-010: the commissioners of an NHS trust consented.</summary>
    internal static StatedOfArrangementRule CommissionersConsent { get; } = new(
        new RuleDefinition
        {
            Id = new RuleId("S75-010"),
            Title = "NHS trust partner has the consent of its commissioners",
            Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 7(2)"),
            ReadWith = [JointWorkingDefinitions.PartnershipRegulations("reg. 9(2)")],
            Force = LegalForce.Regulation,
            InForce = JointWorkingDefinitions.FromPartnershipRegulations,
            Confidence = Confidence.Partly,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "NHS trust",
            Asks = "An NHS trust that is a partner has the consent of the commissioners concerned.",
            Decides = "Reads, where an NHS trust is a partner, whether the consent is stated.",
            Reading = new Interpretation("The regulations were seen as made, when the consent was that of Health Authorities; whose it is now is not verified, so a lack of it is left open."),
            Outcomes = BoardDefinitions.NeverNotSatisfied,
        },
        new ArrangementStatement
        {
            Kinds = Partnership,
            IsEngaged = HasTrust,
            IsVerified = _ => false,
            Read = arrangement => arrangement.CommissionersConsent,
            Property = "commissionersConsent",
            Asks = "whether the commissioners concerned consented to the partnership of an NHS trust",
            Lacks = "has an NHS trust as partner without the consent of the commissioners concerned",
        },
        new OutcomeWords
        {
            Satisfied = "Each NHS trust that is a partner has the consent of the commissioners concerned.",
            NotApplicable = "No partnership arrangement with an NHS trust is recorded for the date.",
            Undetermined = "Whether each NHS trust that is a partner has the consent of the commissioners concerned is not known.",
            Doubted = "An NHS trust is a partner without consent; the present wording of the requirement is not verified.",
        });

    private static bool? HasTrust(Arrangement arrangement)
    {
        var (has, open) = (arrangement.Arranger?.Kind == BodyKind.NhsTrust, arrangement.Arranger?.Kind is null || !arrangement.Counterparties.IsComplete);
        foreach (var body in arrangement.Counterparties.Items.AsSpan())
        {
            has |= body.Kind == BodyKind.NhsTrust;
            open |= body.Kind is null;
        }

        return has ? true : open ? null : false;
    }
}
