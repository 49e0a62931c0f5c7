using IcsModel.Boards;
using IcsModel.Boards.Schedule1B;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.ModelConstitution;

/// <summary>NHSE-CONST-004: guidance of NHS England that restates what the Act asks of an establishment order.</summary>
internal static class OrderConstitutionRestatement
{
    internal static BoardDefinition Create() =>
        new(new RuleDefinition
        {
            Id = new RuleId("NHSE-CONST-004"),
            Title = "Establishment order sets out the constitution or refers to it",
            Citation = new Citation(Instruments.NhsAct2006, "s. 14Z25(5)"),
            Force = LegalForce.Statute,
            InForce = BoardDefinitions.FromFirstBoards,
            VerifiedOn = BoardDefinitions.CheckedOn,
            Bearer = "NHS England",
            Asks = "NHS England's guidance restates what the Act asks of the order.",
            Decides = "Answered by the rule it restates.",
            SameAs = [new RuleId("ICB-EST-005")],
        });
}
