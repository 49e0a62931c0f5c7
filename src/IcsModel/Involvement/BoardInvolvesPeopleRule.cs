using IcsModel.Law;
using IcsModel.Strategies;
using IcsModel.Systems;

namespace IcsModel.Involvement;

/// <summary>INV-001a to -001c: the board involves users, carers and representatives at three points.</summary>
internal sealed class BoardInvolvesPeopleRule(string id, string paragraph, ActivityKind kind, string title, string what) : ActivityRule(
    InvolvementDefinitions.BoardDuty(id, title, $"s. 14Z45(2)({paragraph})") with
    {
        ReadWith = [InvolvementDefinitions.Act("s. 14Z45(1)"), InvolvementDefinitions.Act("s. 14Z45(3)")],
        Asks = $"People who use or may use the services the board commissions, and their carers and representatives if any, are involved in {what}.",
        Decides = "Looks, for each such activity of the board, for records of users, and of carers or representatives where there are any, that begin by the day of the decision.",
        Reading = new Interpretation("Involvement need not be consultation. Where there are carers or representatives, a record of either is taken to reach them."),
    },
    new OutcomeWords
    {
        Satisfied = $"The people concerned were involved in {what}.",
        NotSatisfied = $"The people concerned were not involved in {what}, or only after the decision.",
        NotApplicable = $"No activity of the board that calls for involvement in {what} is recorded.",
        Undetermined = $"Whether the people concerned were involved in {what} is not known.",
        Pending = $"A decision is still to come, and nobody is shown to be involved in {what} yet.",
        Remedy = "Involve users, and carers and representatives if there are any, and decide again in the light of what they say.",
    })
{
    internal static BoardInvolvesPeopleRule Planning { get; } =
        new("INV-001a", "a", ActivityKind.Planning, "People are involved in planning what is commissioned", "planning commissioning arrangements");

    internal static BoardInvolvesPeopleRule Proposals { get; } =
        new("INV-001b", "b", ActivityKind.ChangeProposal, "People are involved in proposals for change", "proposals for changes that affect services");

    internal static BoardInvolvesPeopleRule Decisions { get; } =
        new("INV-001c", "c", ActivityKind.OperationalDecision, "People are involved in decisions on how services operate", "decisions that affect how services operate");

    private protected override bool ExceptsAdministratorMatters => true;

    private protected override bool? IsOwn(in SystemFacts facts, InvolvementActivity activity)
    {
        if (activity.By is not { } by || facts.System.Board is not { } board)
        {
            return null;
        }

        return by.Kind is not (null or BodyKind.IntegratedCareBoard) ? false
            : by.Code is { } code && board.Code is { } own ? string.Equals(code, own, StringComparison.OrdinalIgnoreCase)
            : by.Name is { } name && string.Equals(name, board.Name, StringComparison.OrdinalIgnoreCase) ? true : null;
    }

    private protected override bool? IsOfKind(InvolvementActivity activity) => activity.Kind is { } known ? known == kind : null;

    private protected override bool? IsInvolved(in SystemFacts facts, InvolvementActivity activity)
    {
        var users = activity.Reached(in facts, InvolvedGroup.ServiceUsers, InvolvedGroup.ServiceUsers);
        return users & (!activity.HasCarersOrRepresentatives | activity.Reached(in facts, InvolvedGroup.Carers, InvolvedGroup.Representatives));
    }
}
