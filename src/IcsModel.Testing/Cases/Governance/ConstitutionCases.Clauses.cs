using IcsModel.Constitutions;
using IcsModel.Rules;

namespace IcsModel.Testing.Cases.Governance;

/// <content>The paragraphs that ask for clauses: 4, 7(2), 11(1) and 12 to 15.</content>
internal static partial class ConstitutionCases
{
    private static BoardScenario[] ClauseCases =>
    [
        .. Clauses("ICB-CON-004", "independenceBar/bindsEveryAppointor", "a bar that binds everybody who appoints", (on, clause) => on with { IndependenceBar = on.IndependenceBar! with { BindsEveryAppointor = clause } }),
        .. Clauses("ICB-CON-004", "independenceBar/coversPrivateHealthcare", "a bar on the ground of private healthcare", (on, clause) => on with { IndependenceBar = on.IndependenceBar! with { CoversPrivateHealthcare = clause } }),
        .. Clauses("ICB-CON-004", "independenceBar/coversOtherReasons", "a bar on any other ground", (on, clause) => on with { IndependenceBar = on.IndependenceBar! with { CoversOtherReasons = clause } }),
        .. Clauses("ICB-CON-008", "chiefExecutiveEmployment/toBecome", "that only an employee can become chief executive", (on, clause) => on with { ChiefExecutiveEmployment = on.ChiefExecutiveEmployment! with { ToBecome = clause } }),
        .. Clauses("ICB-CON-008", "chiefExecutiveEmployment/toRemain", "that only an employee can remain chief executive", (on, clause) => on with { ChiefExecutiveEmployment = on.ChiefExecutiveEmployment! with { ToRemain = clause } }),
        .. Clauses("ICB-CON-016", "exerciseOfFunctions", "arrangements for the exercise of functions", (on, clause) => on with { ExerciseOfFunctions = clause }),
        .. Clauses("ICB-CON-016", "employeeTerms", "arrangements for deciding the terms and conditions of employees", (on, clause) => on with { EmployeeTerms = clause }),
        .. Clauses("ICB-CON-019", "decisionProcedure", "the procedure for making decisions", (on, clause) => on with { DecisionProcedure = clause }),
        .. Clauses("ICB-CON-020", "opennessAboutDecisions", "arrangements for openness about decisions", (on, clause) => on with { OpennessAboutDecisions = clause }),
        .. Clauses("ICB-CON-020", "opennessAboutDecisionMaking", "arrangements for openness about how decisions are made", (on, clause) => on with { OpennessAboutDecisionMaking = clause }),
        .. Clauses("ICB-CON-021", "conflicts/registers", "arrangements for registers of interests", (on, clause) => on with { Conflicts = on.Conflicts! with { Registers = clause } }),
        .. Clauses("ICB-CON-021", "conflicts/publicAccess", "arrangements for publishing the registers", (on, clause) => on with { Conflicts = on.Conflicts! with { PublicAccess = clause } }),
        .. Clauses("ICB-CON-021", "conflicts/declarations", "arrangements for declaring conflicts of interest", (on, clause) => on with { Conflicts = on.Conflicts! with { Declarations = clause } }),
        .. Clauses("ICB-CON-021", "conflicts/management", "arrangements for managing conflicts of interest", (on, clause) => on with { Conflicts = on.Conflicts! with { Management = clause } }),
        .. Clauses("ICB-CON-021", "conflicts/principles", "a statement of principles on conflicts of interest", (on, clause) => on with { Conflicts = on.Conflicts! with { Principles = clause } }),
        .. Clauses("ICB-CON-022", "involvement/arrangements", "arrangements for public involvement", (on, clause) => on with { Involvement = on.Involvement! with { Arrangements = clause } }),
        .. Clauses("ICB-CON-022", "involvement/principles", "a statement of principles on public involvement", (on, clause) => on with { Involvement = on.Involvement! with { Principles = clause } }),
        .. Clauses("ICB-CON-023", "variationPower/power", "a power to vary it", (on, clause) => on with { VariationPower = on.VariationPower! with { Power = clause } }),
        .. Clauses("ICB-CON-023", "variationPower/procedure", "the procedure for varying it", (on, clause) => on with { VariationPower = on.VariationPower! with { Procedure = clause } }),
        .. Clauses("ICB-CON-024", "variationPower/byNhsEngland", "that NHS England can vary it on its own initiative", (on, clause) => on with { VariationPower = on.VariationPower! with { ByNhsEngland = clause } }),
        .. Clauses("ICB-CON-024", "variationPower/priorApproval", "that any other variation needs NHS England's approval beforehand", (on, clause) => on with { VariationPower = on.VariationPower! with { PriorApproval = clause } }),
        Lawful("ICB-CON-004"),
        Lawful("ICB-CON-008"),
        Lawful("ICB-CON-016"),
        Lawful("ICB-CON-019"),
        Lawful("ICB-CON-020"),
        Lawful("ICB-CON-021"),
        Lawful("ICB-CON-022"),
        Lawful("ICB-CON-023"),
        Lawful("ICB-CON-024"),
        Case("ICB-CON-021", "silent on principles and nothing known of registers", Outcome.NotSatisfied, Reason.NotProvided, on => on with { Conflicts = on.Conflicts! with { Registers = null, Principles = Silent } }).At("/constitution/conflicts/principles").Saying("whether the constitution provides arrangements for registers of interests"),
        Opens("ICB-CON-021", "nothing known of conflicts", "whether the constitution provides arrangements for managing conflicts of interest", on => on with { Conflicts = null }),
        Case("ICB-CON-019", "silent on its first day", Outcome.NotSatisfied, Reason.NotProvided, on => on with { DecisionProcedure = Silent, From = new(2026, 9, 1) }),
        Opens("ICB-CON-019", "silent the day before its first", "what the constitution in force on the date provides", on => on with { DecisionProcedure = Silent, From = new(2026, 9, 2) }),
        Case("ICB-CON-019", "silent on its last day", Outcome.NotSatisfied, Reason.NotProvided, on => on with { DecisionProcedure = Silent, To = new(2026, 9, 2) }),
        Opens("ICB-CON-019", "silent, and ended that day", "what the constitution in force on the date provides", on => on with { DecisionProcedure = Silent, To = new(2026, 9, 1) }),
        Case("ICB-CON-019", "a clause without number or page", Outcome.NotSatisfied, Reason.NotProvided, on => on with { DecisionProcedure = new() { Provides = false } }).Saying("The constitution does not provide the procedure for making decisions."),
        Case("ICB-CON-019", "provided by a constitution without a first day", Outcome.Satisfied, Reason.None, on => on with { From = null }),
        new(
            "ICB-CON-019", "provided by a constitution without a first day, on another day than the facts are stated for", Outcome.Undetermined, Reason.FactMissing,
            board => board with { StatedOn = new(2026, 8, 1), Constitution = board.Constitution! with { From = null } }),
        new("ICB-CON-019", "no constitution is known", Outcome.Undetermined, Reason.FactMissing, board => board with { Constitution = null })
        {
            Says = ["whether the constitution provides the procedure for making decisions"],
        },
    ];

    /// <summary>One clause stated to be absent, not looked for, and absent from a constitution without a first day.</summary>
    private static BoardScenario[] Clauses(string rule, string clause, string provision, Func<Constitution, Clause?, Constitution> put) =>
    [
        Fails(rule, $"silent: {clause}", Reason.NotProvided, $"/constitution/{clause}", $"does not provide {provision}", on => put(on, Silent)).Saying($"The constitution does not provide {provision}", "(clause 1.9, page 8)."),
        Opens(rule, $"not looked for: {clause}", $"whether the constitution provides {provision}", on => put(on, null)),
        Opens(rule, $"silent without a first day: {clause}", "since when this constitution has been in force", on => put(on, Silent) with { From = null }),
    ];
}
