using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>The rules about public involvement, in the order of their ids.</summary>
internal static class InvolvementRules
{
    internal static SystemRule[] All { get; } =
    [
        BoardInvolvesPeopleRule.Planning,
        BoardInvolvesPeopleRule.Proposals,
        BoardInvolvesPeopleRule.Decisions,
        new AdministratorExceptionRule(),
        new TrustsInvolveUsersRule(),
        GuidanceRegardRule.OfTrusts,
        GuidanceRegardRule.OfBoard,
        PlanStatementRule.PlanExplains,
        PlanStatementRule.PlanConsulted,
        PlanStatementRule.ReportExplains,
        new EngagementStrategyRule(),
        .. PrincipleRule.All,
        ConsultationRule.Formative,
        ConsultationRule.Reasons,
        ConsultationRule.Considered,
    ];
}
