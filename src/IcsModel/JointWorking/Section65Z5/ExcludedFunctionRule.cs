using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.JointWorking.Section65Z5;

/// <summary>JOINT-004: listed functions of NHS England are neither delegated nor shared.</summary>
internal sealed class ExcludedFunctionRule() : ArrangementRule(
    new RuleDefinition
    {
        Id = new RuleId("JOINT-004"),
        Title = "Listed NHS England functions are neither delegated nor shared",
        Citation = JointWorkingDefinitions.Exclusions("reg. 2"),
        ReadWith = [JointWorkingDefinitions.Act("s. 65Z5(3)")],
        Force = LegalForce.Regulation,
        InForce = BoardDefinitions.FromFirstBoards,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "NHS England",
        Asks = "NHS England arranges for none of the functions that the regulations take out of the power.",
        Decides = "Compares the provision of each function with the entries seen. What stands after section 33 of the Act may lie in a group of entries not seen and is left open.",
        Reading = new Interpretation("A later amendment may keep functions under the Standing Rules from being delegated by a board to a local authority; it was not seen, so such a delegation is left open."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No function is arranged for that the regulations are known to exclude.",
        NotSatisfied = "NHS England arranges for a function that the regulations exclude.",
        NotApplicable = "No function of NHS England is recorded as delegated or shared on the date.",
        Undetermined = "Whether a function arranged for is excluded is not known.",
        Doubted = "Whether a function arranged for is excluded depends on entries that were not seen.",
        Remedy = "NHS England keeps the function and exercises it itself.",
    })
{
    private protected override bool Asks(ArrangementKind kind) => kind is ArrangementKind.Delegation or ArrangementKind.JointExercise;

    private protected override bool Look(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        switch (entry.Arrangement.Arranger?.Kind)
        {
            case BodyKind.NhsEngland:
                LookAtProvisions(in facts, ref review, in entry);
                return true;
            case BodyKind.IntegratedCareBoard when entry.Arrangement.Kind == ArrangementKind.Delegation && IsToLocalAuthority(entry.Arrangement):
                LookAtStandingRules(in facts, ref review, in entry);
                return true;
            case null:
                review.Opens()?.Missing(
                    entry.Pointer + (entry.Arrangement.Arranger is null ? "/arranger" : "/arranger/kind"), "whether the arranger is NHS England, some of whose functions are excluded");
                return true;
            default:
                return false;
        }
    }

    private static void LookAtProvisions(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var exclusions = facts.Index.JointWorking.Exclusions[entry.Position];
        for (var i = 0; i < exclusions.Length; i++)
        {
            var function = entry.Arrangement.Functions[i];
            switch (exclusions[i])
            {
                case true:
                    entry.Fails(ref review, Reason.InvalidRoute)
                        ?.Find(entry.PointerToFunction(i), function.Id, $"{BoardWords.Capital(ArrangementEntry.Called(function))} is among those that NHS England can neither delegate nor share.");
                    break;
                case false:
                    review.Meets();
                    break;
                case null when function.Provision is null:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/provision", "which provision of the Act confers each function of NHS England");
                    break;
                default:
                    review.Doubts()?.Find(entry.PointerToFunction(i), function.Id, $"{BoardWords.Capital(ArrangementEntry.Called(function))} may be among those excluded in entries that were not seen.");
                    break;
            }
        }

        entry.AskForFunctions(in facts, ref review);
    }

    private static void LookAtStandingRules(in SystemFacts facts, ref Review review, in ArrangementEntry entry)
    {
        var functions = entry.Arrangement.Functions;
        for (var i = 0; i < functions.Count; i++)
        {
            switch (functions[i].IsStandingRulesFunction)
            {
                case true:
                    review.Doubts()?.Find(entry.PointerToFunction(i), functions[i].Id, "A function under the Standing Rules is delegated to a local authority, which a later amendment may exclude.");
                    break;
                case false:
                    review.Meets();
                    break;
                default:
                    review.Opens()?.Missing(entry.PointerToFunction(i) + "/standingRulesFunction", "whether a function delegated to a local authority is one under the Standing Rules");
                    break;
            }
        }

        entry.AskForFunctions(in facts, ref review);
    }

    private static bool IsToLocalAuthority(Arrangement arrangement)
    {
        foreach (var body in arrangement.Counterparties.Items.AsSpan())
        {
            if (JointWorkingBodies.IsCouncil(body.Kind))
            {
                return true;
            }
        }

        return false;
    }
}
