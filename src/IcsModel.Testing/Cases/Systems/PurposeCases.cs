using IcsModel.Partnerships;
using IcsModel.Purposes;
using IcsModel.Rules;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing.Cases.Systems;

/// <summary>Cases of the rules about the four core purposes.</summary>
internal static class PurposeCases
{
    private const int Development = 3;

    internal static readonly SystemScenario[] All =
    [
        new("PURP-001", "every purpose has an objective", Outcome.Satisfied, Reason.None, system => system),
        new("PURP-001", "no objective is on social and economic development", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(system, Without(Development)))
        {
            Says = ["help the NHS support broader social and economic development"],
            Locations = ["/strategies/0/objectives"],
        },
        new("PURP-001", "one objective serves two purposes", Outcome.Satisfied, Reason.None, system => InStrategy(
            system,
            objectives => Without(Development)(Change(0, objective => objective with { Purposes = FactList.Complete(CorePurpose.Outcomes, CorePurpose.SocialAndEconomicDevelopment) })(objectives)))),
        new("PURP-001", "the only objective on productivity was withdrawn", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(2, objective => objective with { IsWithdrawn = true }))),
        new("PURP-001", "the only objective on productivity ended the day before", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(2, objective => objective with { To = new LocalDate(2025, 6, 2) }))),
        new("PURP-001", "the only objective on productivity ends that day", Outcome.Satisfied, Reason.None, system => InStrategy(
            system, Change(2, objective => objective with { To = new LocalDate(2025, 6, 3) }))),
        new("PURP-001", "the only objective on productivity begins the day after", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(2, objective => objective with { From = new LocalDate(2025, 6, 3) }))),
        new("PURP-001", "the objectives are not stated to be all", Outcome.Undetermined, Reason.ListNotComplete, system => InStrategy(
            system, objectives => Without(Development)(objectives).WithCompleteness(Completeness.NotStated))),
        new("PURP-001", "the purposes of an objective are not stated to be all", Outcome.Undetermined, Reason.ListNotComplete, system => InStrategy(
            system, objectives => Change(0, objective => objective with { Purposes = FactList.NotStated(CorePurpose.Outcomes) })(Without(Development)(objectives)))),
        new("PURP-001", "when the strategy was adopted is not known", Outcome.Undetermined, Reason.FactMissing, system => InStrategy(
            system with { Strategies = FactList.Complete(system.Strategies[^1] with { AdoptedOn = null }) }, Without(Development))),
        new("PURP-001", "no strategy or plan is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoDocuments),
        new("PURP-001", "the plan lacks a purpose", Outcome.NotSatisfied, Reason.Missing, system => InPlan(system, Without(0))) { Locations = ["/plans/0/objectives"] },

        new("PURP-002", "every objective serves a purpose", Outcome.Satisfied, Reason.None, system => system),
        new("PURP-002", "an objective serves none", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(1, objective => objective with { Purposes = FactList.Complete<CorePurpose>() }))) { Locations = ["/strategies/0/objectives/1"] },
        new("PURP-002", "what an objective serves is not stated", Outcome.Undetermined, Reason.ListNotComplete, system => InStrategy(
            system, Change(1, objective => objective with { Purposes = FactList<CorePurpose>.Unknown }))),
        new("PURP-002", "nothing is recorded", Outcome.NotApplicable, Reason.NoneRecorded, NoDocuments),

        new("PURP-003", "every objective can be measured", Outcome.Satisfied, Reason.None, system => system),
        new("PURP-003", "an objective has no measure", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(1, objective => objective with { Measures = FactList.Complete<string>() }))) { Says = ["has no measure"] },
        new("PURP-003", "an objective names no outcome", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(1, objective => objective with { Outcome = null, HasOutcome = false }))) { Says = ["names no outcome"] },
        new("PURP-003", "nobody answers for an objective", Outcome.NotSatisfied, Reason.Missing, system => InStrategy(
            system, Change(1, objective => objective with { Owner = null, HasOwner = false }))) { Says = ["nobody who answers for it"] },
        new("PURP-003", "the owner is not known", Outcome.Undetermined, Reason.FactMissing, system => InStrategy(
            system, Change(1, objective => objective with { Owner = null }))),

        new("PURP-004", "only the four are named", Outcome.Satisfied, Reason.None, system => system),
        new("PURP-004", "a fifth purpose is named", Outcome.NotSatisfied, Reason.IncompatibleRole, system => InStrategy(
            system, Change(1, objective => objective with { OtherPurposes = FactList.Complete("be digital first") }))) { Says = ["be digital first"] },
        new("PURP-004", "the purposes are not stated to be all", Outcome.Undetermined, Reason.ListNotComplete, system => InStrategy(
            system, Change(1, objective => objective with { Purposes = FactList.NotStated(CorePurpose.Inequalities) }))),

        new("PURP-005", "the terms of reference name all four", Outcome.Satisfied, Reason.None, system => WithTerms(system, FactList.Complete<CorePurpose>([.. CorePurposes.All]))),
        new("PURP-005", "the terms of reference name three", Outcome.NotSatisfied, Reason.Missing, system => WithTerms(
            system, FactList.Complete(CorePurpose.Outcomes, CorePurpose.Inequalities, CorePurpose.Productivity))) { Locations = ["/partnerships/0/terms/declaredPurposes"] },
        new("PURP-005", "the terms of reference are not known", Outcome.Undetermined, Reason.FactMissing, system => WithTerms(system, FactList<CorePurpose>.Unknown)),
        new("PURP-005", "there is no partnership", Outcome.NotApplicable, Reason.NotEngaged, system => system with
        {
            Partnerships = FactList.Complete<IntegratedCarePartnership>(),
        }),

        new("PURP-006", "every objective of the plan traces to its duty", Outcome.Satisfied, Reason.None, system => system),
        new("PURP-006", "an objective of the plan names another duty", Outcome.Undetermined, Reason.FactMissing, system => InPlan(
            system, Change(0, objective => objective with { SupportsDuty = "s. 14Z33" }))),
        new("PURP-006", "an objective of the strategy names no duty", Outcome.Satisfied, Reason.None, system => InStrategy(
            system, Change(0, objective => objective with { SupportsDuty = null }))),
    ];

    private static IntegratedCareSystem NoDocuments(IntegratedCareSystem system) =>
        system with { Strategies = FactList.Complete<IntegratedCareStrategy>(), Plans = FactList.Complete<PlanDocument>() };

    private static IntegratedCareSystem InStrategy(IntegratedCareSystem system, Func<FactList<Objective>, FactList<Objective>> change) =>
        system with { Strategies = FactList.Complete(system.Strategies[^1] with { Objectives = change(system.Strategies[^1].Objectives) }) };

    private static IntegratedCareSystem InPlan(IntegratedCareSystem system, Func<FactList<Objective>, FactList<Objective>> change) =>
        system with { Plans = FactList.Complete(system.Plans[0] with { Objectives = change(system.Plans[0].Objectives) }) };

    private static IntegratedCareSystem WithTerms(IntegratedCareSystem system, FactList<CorePurpose> declared) =>
        system with
        {
            Partnerships = FactList.Complete(
                (system.Partnerships.Count > 0 ? system.Partnerships[0] : new IntegratedCarePartnership()) with { Terms = new PartnershipTerms { DeclaredPurposes = declared } }),
        };

    private static Func<FactList<Objective>, FactList<Objective>> Without(int position) =>
        objectives => FactList.NotStated<Objective>([.. objectives.Where((_, i) => i != position)]).WithCompleteness(objectives.Completeness);

    private static Func<FactList<Objective>, FactList<Objective>> Change(int position, Func<Objective, Objective> change) =>
        objectives => FactList.NotStated<Objective>([.. objectives.Select((objective, i) => i == position ? change(objective) : objective)]).WithCompleteness(objectives.Completeness);
}
