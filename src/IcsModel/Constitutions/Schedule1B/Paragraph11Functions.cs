using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-016: the constitution says how functions are exercised and how the terms of employees are decided.</summary>
internal sealed class ExerciseOfFunctionsClauseRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-016",
        "Constitution says how functions and the terms of employees are decided",
        "para. 11(1)",
        asks: "The constitution lays down how the functions of the board are exercised, deciding the terms and conditions of its employees included.",
        decides: Decides),
    new("/constitution/exerciseOfFunctions", "arrangements for the exercise of functions", constitution => constitution.ExerciseOfFunctions),
    new("/constitution/employeeTerms", "arrangements for deciding the terms and conditions of employees", constitution => constitution.EmployeeTerms));

/// <summary>ICB-CON-017: functions are given only to members, employees, committees and sub-committees, unless another power allows more.</summary>
internal sealed class DelegationRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-017",
        "Constitution gives functions only to those who may exercise them",
        "para. 11(2), (3)",
        asks: "Functions may be given to members, employees, committees and sub-committees; to anybody else only under another power, such as sections 65Z5 or 75.",
        decides: "Looks at every function stated to be given to somebody. A constitution that gives none is not at fault.") with
    {
        Kind = ProvisionKind.Permission,
        ReadWith = [BoardDefinitions.Schedule1B("para. 19(3)")],
        Reading = new Interpretation("A secondee counts as an employee. Whether the other power covers what was given is not checked."),
    })
{
    private const string Delegations = "/constitution/delegations";

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { Delegations: { Count: > 0 } delegations })
        {
            review.Excuses(Reason.NoneRecorded);
            return;
        }

        for (var i = 0; i < delegations.Count; i++)
        {
            Look(in facts, ref review, delegations[i], i);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The constitution gives functions only to those who may exercise them.",
            Outcome.NotSatisfied => "The constitution gives functions to somebody who may not exercise them without another power.",
            Outcome.NotApplicable => "No function is stated to be given to anybody.",
            _ => "Whether the constitution gives functions only to those who may exercise them is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Give the functions to a member, an employee, a committee or a sub-committee, or rest the delegation on another power that allows it.";

    private static void Look(in BoardFacts facts, ref Review review, Delegation delegation, int position)
    {
        switch (delegation.To)
        {
            case null:
                review.Opens()?.Missing(Pointer(position) + "/to", "to whom each function is given");
                break;
            case DelegateKind.AnotherBody or DelegateKind.Other:
                LookAtPower(in facts, ref review, delegation, position);
                break;
            default:
                review.Meets()?.Saw($"{Call(delegation)} is given to somebody who may exercise it under the schedule.");
                break;
        }
    }

    private static void LookAtPower(in BoardFacts facts, ref Review review, Delegation delegation, int position)
    {
        switch (delegation.RestsOnAnotherPower)
        {
            case true:
                review.Meets()?.Saw($"{Call(delegation)} is given to somebody else under another power.");
                break;
            case false:
                review.Faults(in facts, Reason.InvalidRoute)?.Find(
                    Pointer(position),
                    memberId: null,
                    $"{Call(delegation)} is given to {(delegation.To == DelegateKind.AnotherBody ? "another body" : "somebody")} whom the schedule does not name, and under no other power.");
                break;
            default:
                review.Opens()?.Missing(Pointer(position) + "/restsOnAnotherPower", "whether functions given to others rest on another power");
                break;
        }
    }

    private static string Call(Delegation delegation) => $"{(delegation.Description is { } what ? $"\"{what}\"" : "A function")}{ClauseReview.Where(delegation.Clause)}";

    private static string Pointer(int delegation) => $"{Delegations}/{delegation.ToString(CultureInfo.InvariantCulture)}";
}
