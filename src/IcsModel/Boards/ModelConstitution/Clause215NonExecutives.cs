using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-BOARD-003: at least two non-executive members besides the chair.</summary>
internal sealed class NonExecutiveMembersRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-003"),
    Title = "At least two non-executive members besides the chair",
    Citation = BoardDefinitions.Model("cl. 2.1.5"),
    ReadWith = [BoardDefinitions.Model("cl. 3.11")],
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Besides the chair the board has at least two non-executive members.",
    Decides = "Counts different people in non-executive seats whose appointment the stated facts do not show to be invalid; the number is a parameter.",
    Reading = new Interpretation("The chair is left out of the count. That the number stayed two in the second model constitution is unverified."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var least = facts.Parameters.MinimumNonExecutiveMembers;
        if (facts.NonExecutives.IsAtLeast(least))
        {
            return Decision.Satisfied;
        }

        if (facts.NonExecutives.IsFewerThan(least))
        {
            return Decision.NotSatisfied(Reason.TooFew);
        }

        return Decision.Undetermined(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var least = facts.Parameters.MinimumNonExecutiveMembers;
        var shown = BoardWords.Count(facts.NonExecutives.Sure, "non-executive member", "non-executive members");
        var asked = least.ToString(System.Globalization.CultureInfo.InvariantCulture);
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Undetermined => $"{BoardWords.Capital(shown)} besides the chair shown in post; whether there are at least {asked} cannot be told.",
                _ => $"The board had {shown} besides the chair; policy asks for at least {asked}.",
            },
            decision.Outcome == Outcome.NotSatisfied ? $"Appoint at least {BoardWords.Count(least - facts.NonExecutives.Sure, "more non-executive member", "more non-executive members")}." : null);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.MayBeNonExecutive).AskForOffices(in facts);
        }
    }
}
