using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section75;

/// <summary>S75-002: only prescribed functions are included.</summary>
internal sealed class PrescribedFunctionsRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("S75-002"),
        Title = "Only prescribed NHS and health-related functions are included",
        Citation = JointWorkingDefinitions.PartnershipRegulations("reg. 5"),
        ReadWith = [JointWorkingDefinitions.PartnershipRegulations("reg. 6")],
        Force = LegalForce.Regulation,
        InForce = JointWorkingDefinitions.FromPartnershipRegulations,
        Confidence = Confidence.Unverified,
        Bearer = "partners",
        Asks = "A partnership arrangement covers prescribed functions of NHS bodies and prescribed health-related functions of councils, and no others.",
        Decides = "Reads whether each function is stated to be prescribed.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "Each function of the partnership arrangements is stated to be prescribed.",
        NotApplicable = Section75Statements.NoArrangement,
        Undetermined = "Whether each function of the partnership arrangements is prescribed is not known.",
        Doubted = "A function is stated not to be prescribed; the list of prescribed functions is not verified.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind == ArrangementKind.Section75;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var functions = entry.Arrangement.Functions;
        for (var i = 0; i < functions.Count; i++)
        {
            switch (functions[i].IsPrescribedForSection75)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    entry.Fails(ref review, Reason.InvalidRoute)
                        ?.Find(entry.PointerToFunction(i), functions[i].Id, $"{BoardWords.Capital(ArrangementEntry.Called(functions[i]))} is stated not to be prescribed for partnership arrangements.");
                    break;
                default:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/prescribedForSection75", "whether each function of a partnership arrangement is prescribed");
                    break;
            }
        }

        entry.AskForFunctions(in facts, ref review);
        return functions.Count > 0 || !facts.IsComplete(functions);
    }
}
