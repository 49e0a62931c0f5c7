using IcsModel.Boards.Schedule1B;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-BOARD-001 and -007: parts of the model constitution that restate the Act.</summary>
internal static class Restatements
{
    internal static BoardDefinition MinimumShape() =>
        new(new RuleDefinition
        {
            Id = new RuleId("NHSE-BOARD-001"),
            Title = "One chair, one chief executive and at least three ordinary members",
            Citation = BoardDefinitions.Schedule1B("para. 3(1)"),
            ReadWith = [BoardDefinitions.Model("cl. 2.1.3")],
            Force = LegalForce.Statute,
            InForce = BoardDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "ICB; NHS England as approver",
            Asks = "The model constitution restates the statutory minimum.",
            Decides = "Answered by the rules it restates.",
            SameAs = [new RuleId("ICB-BOARD-001"), new RuleId("ICB-BOARD-003"), new RuleId("ICB-BOARD-005")],
        });

    internal static BoardDefinition MentalIllness() =>
        new(new RuleDefinition
        {
            Id = new RuleId("NHSE-BOARD-007"),
            Title = "Ordinary member with knowledge and experience of mental illness services",
            Citation = BoardDefinitions.Schedule1B("para. 8(6)"),
            Force = LegalForce.Statute,
            Kind = ProvisionKind.DutyWithAView,
            InForce = BoardDefinitions.FromFirstBoards,
            Confidence = Confidence.Partly,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "chair",
            Asks = "The model constitution restates the chair's statutory duty.",
            Decides = "Answered by the rule it restates.",
            SameAs = [new RuleId("ICB-BOARD-012")],
        });
}
