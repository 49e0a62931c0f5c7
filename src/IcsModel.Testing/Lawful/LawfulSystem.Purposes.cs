using IcsModel.Purposes;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Testing;

/// <content>The objectives of the strategy and of the plan.</content>
public static partial class LawfulSystem
{
    private static IntegratedCareSystem WithObjectives(IntegratedCareSystem system, LocalDate established) =>
        system with
        {
            Strategies = FactList.NotStated<IntegratedCareStrategy>(
                    [.. system.Strategies.Select((strategy, position) => position == CurrentStrategy ? strategy with { Objectives = Objectives() } : strategy)])
                .WithCompleteness(system.Strategies.Completeness),
            Plans = FactList.Complete<PlanDocument>(
            [
                .. system.Plans,
                new PlanDocument
                {
                    Id = "plan-1",
                    Kind = PlanKind.JointForwardPlan,
                    PublishedOn = established.PlusDays(364),
                    IsPublished = true,
                    ExplainsDuties = true,
                    PopulationConsulted = true,
                    Objectives = Objectives(),
                },
            ]),
        };

    private static FactList<Objective> Objectives() =>
        FactList.Complete(
            Objective("o-1", "Healthier lives", "s. 14Z34", CorePurpose.Outcomes),
            Objective("o-2", "Fair access", "s. 14Z35", CorePurpose.Inequalities),
            Objective("o-3", "Value for money", "s. 14Z33", CorePurpose.Productivity),
            Objective("o-4", "Good work", null, CorePurpose.SocialAndEconomicDevelopment));

    private static Objective Objective(string id, string title, string? duty, CorePurpose purpose) => new()
    {
        Id = id,
        Title = title,
        Purposes = FactList.Complete(purpose),
        Outcome = "more years in good health",
        Measures = FactList.Complete("healthy life expectancy"),
        Owner = Board,
        SupportsDuty = duty,
    };
}
