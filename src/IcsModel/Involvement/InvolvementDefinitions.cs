using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Involvement;

/// <summary>Sources that the definitions of rules on public involvement share.</summary>
internal static class InvolvementDefinitions
{
    internal static Citation Act(string provision) => new(Instruments.NhsAct2006, provision);

    /// <summary>A duty of the board under the National Health Service Act 2006.</summary>
    internal static RuleDefinition BoardDuty(string id, string title, string provision) => new()
    {
        Id = new RuleId(id),
        Title = title,
        Citation = Act(provision),
        Force = LegalForce.Statute,
        Kind = ProvisionKind.Duty,
        InForce = BoardDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "ICB",
        Asks = string.Empty,
        Decides = string.Empty,
        Outcomes = BoardDefinitions.EveryOutcome,
    };
}
