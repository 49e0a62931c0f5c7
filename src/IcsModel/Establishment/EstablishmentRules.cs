using IcsModel.Rules;

namespace IcsModel.Establishment;

/// <summary>The rules on how a board was established, in the order of their ids.</summary>
internal static class EstablishmentRules
{
    internal static Rule[] All { get; } =
    [
        new EstablishedByOrderRule(),
        new OrderGivesConstitutionRule(),
        new AffectedBoardsConsultedRule(),
        new OrdersPublishedRule(),
        new FirstConstitutionRule(),
        new TransferPartiesRule(),
        new TransferCompletenessRule(),
        new ConstitutionPublishedRule(),
        new ClusterIsNoBodyRule(),
        new FirstDayRule(),
    ];
}
