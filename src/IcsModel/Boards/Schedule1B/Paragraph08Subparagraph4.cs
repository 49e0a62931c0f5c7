using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.Schedule1B;

/// <summary>ICB-BOARD-010: those who nominated had regard to NHS England's guidance on selection.</summary>
internal sealed class SelectionGuidanceRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("ICB-BOARD-010"),
    Title = "Nominators had regard to NHS England's guidance on selection",
    Citation = BoardDefinitions.Schedule1B("para. 8(4)"),
    Force = LegalForce.Statute,
    Kind = ProvisionKind.DutyWithAView,
    InForce = BoardDefinitions.FromFirstBoards,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "Each participant in nomination",
    Asks = "Those who take part in nominating have regard to any guidance NHS England publishes about choosing candidates.",
    Decides = "Looks for a recorded attestation by each nominating group; a duty to have regard is never found unmet from facts alone.",
    Reading = new Interpretation("Whether NHS England has published such guidance is not known here."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.Index.Board.SelectionGuidancePublished == false)
        {
            return Decision.NotApplicable(Reason.NotEngaged);
        }

        if (facts.MayShow(MemberShows.GuidanceOpen))
        {
            return Decision.Undetermined(Reason.AttestationMissing);
        }

        if (facts.Possible != 0)
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        if (!facts.Complete)
        {
            return Decision.Undetermined(Reason.ListNotComplete);
        }

        return facts.Shows(MemberShows.GuidanceAttested) ? Decision.Satisfied : Decision.NotApplicable(Reason.SeatEmpty);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(decision switch
        {
            { Outcome: Outcome.Satisfied } => "Each nominating group attested that it had regard to the guidance.",
            { Reason: Reason.NotEngaged } => "NHS England is stated to have published no such guidance.",
            { Reason: Reason.SeatEmpty } => "No nominated member was in post.",
            _ => "That each nominating group had regard to NHS England's guidance is not attested for every nominated member.",
        });
        if (decision.Outcome != Outcome.Undetermined)
        {
            return;
        }

        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.GuidanceOpen))
        {
            ruling
                .Missing(
                    MissingKind.Attestation,
                    BoardWords.Pointer(position) + "/nomination/regardToSelectionGuidance",
                    "each nominating group's statement that it had regard to NHS England's guidance on selection")
                .Find(
                    BoardWords.Pointer(position) + "/nomination", member.Id, Outcome.Undetermined, $"No attestation is recorded for {BoardWords.Call(member)}.");
        }

        if (facts.Index.Board.SelectionGuidancePublished is null)
        {
            ruling.Missing("/board/selectionGuidancePublished", "whether NHS England has published guidance on selection");
        }

        ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.GuidanceAttested | MemberShows.GuidanceOpen);
    }
}
