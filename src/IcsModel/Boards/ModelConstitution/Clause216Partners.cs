using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-BOARD-004: the seats of the three partner sectors are filled.</summary>
internal sealed class PartnerSeatsRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-004"),
    Title = "A partner member from each of the three sectors",
    Citation = BoardDefinitions.Model("cl. 2.1.6"),
    ReadWith = [BoardDefinitions.Model("cl. 2.2")],
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board has a partner member from NHS trusts, one from primary medical services and one from local authorities.",
    Decides = "Looks for a holder of each of the three seats whose appointment the stated facts do not show to be invalid.",
    Reading = new Interpretation(
        "Presence of the seats only; the joint nominations are asked about by ICB-BOARD-007 to -009. The chair or the chief executive fills no partner's seat."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly (NominatingSector Sector, string Name)[] Sectors =
    [
        (NominatingSector.NhsTrusts, "NHS trusts and foundation trusts"),
        (NominatingSector.PrimaryMedicalServices, "primary medical services"),
        (NominatingSector.LocalAuthorities, "local authorities"),
    ];

    internal override Decision Decide(in BoardFacts facts)
    {
        var (allFilled, allMayBe) = (true, true);
        foreach (var (sector, _) in Sectors)
        {
            allFilled &= facts.IsShownByOrdinaryMember(MemberShows.TrustPartner.For(sector));
            allMayBe &= facts.MayBeShownByOrdinaryMember(MemberShows.MayBeTrustPartner.For(sector));
        }

        if (allFilled)
        {
            return Decision.Satisfied;
        }

        return facts switch
        {
            { Complete: false } => Decision.Undetermined(Reason.ListNotComplete),
            _ when allMayBe => Decision.Undetermined(Reason.FactMissing),
            _ => Decision.NotSatisfied(Reason.Vacancy),
        };
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var absent = Absent(in facts);
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "Partner members from all three sectors were in post.",
                Outcome.NotSatisfied => Each("No partner member from {0} was in post."),
                _ => Each("Whether a partner member from {0} was in post cannot be told."),
            },
            decision.Outcome == Outcome.NotSatisfied ? Each("Appoint a partner member from {0}.") : null);
        if (decision.Outcome == Outcome.NotSatisfied)
        {
            ruling.Find("/board/members", memberId: null, Outcome.NotSatisfied, Each("The seat for {0} has no holder."));
        }
        else if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.MayBeAnyPartner).AskForOffices(in facts).AskForSectors(in facts);
        }

        string Each(string sentence) => string.Join(' ', absent.Select(sector => sentence.Replace("{0}", sector, StringComparison.Ordinal)));
    }

    private static List<string> Absent(in BoardFacts facts)
    {
        var absent = new List<string>();
        foreach (var (sector, name) in Sectors)
        {
            if (!facts.IsShownByOrdinaryMember(MemberShows.TrustPartner.For(sector)))
            {
                absent.Add(name);
            }
        }

        return absent;
    }
}

/// <summary>NHSE-BOARD-005: the policy minimum adds up to ten members.</summary>
internal sealed class PolicyMinimumRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-005"),
    Title = "At least ten members in policy total",
    Citation = BoardDefinitions.Model("cl. 2.1"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Interpretation,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Chair, chief executive, three directors, two non-executives and three partners make ten members.",
    Decides = "Counts different people in post; a sum of other rules that stays out of counts.",
    Reading = new Interpretation("The number is derived by adding up the minimum posts; no provision states it."),
    IsAggregate = true,
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const int Least = 10;

    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.Members.IsAtLeast(Least))
        {
            return Decision.Satisfied;
        }

        if (facts.Members.IsFewerThan(Least))
        {
            return Decision.NotSatisfied(Reason.TooFew);
        }

        return Decision.Undetermined(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var shown = BoardWords.Count(facts.Members.Sure, "member", "members");
        ruling.Say(
            decision.Outcome == Outcome.Undetermined
                ? $"{BoardWords.Capital(shown)} shown in post; whether there are at least 10 cannot be told."
                : $"The board had {shown}; the policy minimum posts add up to 10.",
            decision.Outcome == Outcome.NotSatisfied ? "Fill the posts of directors, non-executive members and partner members that stand empty." : null);
        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, MemberShows.Counted);
        }
    }
}
