using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>NHSE-OFF-004: a director at board level is named as accountable emergency officer.</summary>
internal sealed class EmergencyOfficerRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-OFF-004"),
    Title = "Named accountable emergency officer at board level",
    Citation = new Citation(Instruments.EmergencyPreparednessFramework, "accountable emergency officer"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "A director at board level is named as accountable emergency officer.",
    Decides = "Looks for somebody in the role on the date, and at whether they are stated to be at board level.",
    Reading = new Interpretation("The source is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private const string Called = "accountable emergency officer";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (OfficerReview.IsNamed(in facts, OfficerRole.AccountableEmergencyOfficer) != true)
        {
            review.AskFor(in facts, OfficerRole.AccountableEmergencyOfficer, Called);
            return;
        }

        var (levelOpen, below) = (-1, -1);
        var officers = facts.Index.Board.Officers;
        for (var i = 0; i < officers.Count; i++)
        {
            if (officers[i].Role != OfficerRole.AccountableEmergencyOfficer || OfficerReview.HoldingOf(in facts, officers[i]) < Holding.Undated)
            {
                continue;
            }

            switch (officers[i].IsBoardLevel)
            {
                case true:
                    review.Meets()?.Saw("The accountable emergency officer is a director at board level.");
                    return;
                case null:
                    levelOpen = i;
                    break;
                default:
                    below = i;
                    break;
            }
        }

        if (levelOpen >= 0)
        {
            review.Opens()?.Missing(Deeds.Pointer("/officers", levelOpen) + "/boardLevel", $"whether the {Called} is a director at board level");
        }
        else if (!OfficerReview.IsWhole(in facts))
        {
            review.Opens()?.Missing("/officers", $"whether another {Called} is named (state complete: true when all officers are listed)");
        }
        else
        {
            review.Fails(Reason.IncompatibleRole)?.Find(Deeds.Pointer("/officers", below), memberId: null, $"The {Called} is not at board level.");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "A director at board level is named as accountable emergency officer.",
            { Reason: Reason.SourceUnverified } => "Nobody at board level is named as accountable emergency officer; the source of the requirement is not verified.",
            _ => "Whether a director at board level is named as accountable emergency officer is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Name a director at board level as accountable emergency officer.";
}
