using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-BOARD-002: a director of finance, a medical director and a director of nursing are members of the board.</summary>
internal sealed class ExecutiveDirectorsRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-002"),
    Title = "Finance, medical and nursing directors are members",
    Citation = BoardDefinitions.Model("cl. 2.1.5"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "Besides the statutory minimum the board has a director of finance, a medical director and a director of nursing as members.",
    Decides = "Looks for a voting holder of each post whose appointment the stated facts do not show to be invalid.",
    Reading = new Interpretation(
        "A member votes unless stated otherwise. That one person may not hold two of the posts is unverified: such a board is left undetermined unless a parameter allows it."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private static readonly (MemberShows Shows, SeatKind Seat)[] Posts =
    [
        (MemberShows.DirectorOfFinance, SeatKind.DirectorOfFinance),
        (MemberShows.MedicalDirector, SeatKind.MedicalDirector),
        (MemberShows.DirectorOfNursing, SeatKind.DirectorOfNursing),
    ];

    private static readonly MemberShows AllThree = MemberShows.DirectorOfFinance | MemberShows.MedicalDirector | MemberShows.DirectorOfNursing;

    internal override Decision Decide(in BoardFacts facts)
    {
        if ((facts.Held & AllThree) == AllThree)
        {
            return !facts.Index.SharesPeople || facts.Parameters.AllowCombinedExecutivePosts || AreThreePeople(in facts)
                ? Decision.Satisfied
                : Decision.Undetermined(Reason.Judgement);
        }

        var mayHaveUnknown = facts.MayShow(MemberShows.SeatUnknown) && facts.MayShow(MemberShows.MayBeDirector);
        if (facts.Complete && !mayHaveUnknown && (facts.Any & AllThree) != AllThree)
        {
            return Decision.NotSatisfied(Reason.Vacancy);
        }

        return Decision.Undetermined(facts.Complete ? Reason.FactMissing : Reason.ListNotComplete);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var held = facts.Held;
        var absent = Posts.Where(post => (held & post.Shows) == 0).Select(post => "a " + ((SeatKind?)post.Seat).Name()).ToArray();
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.Satisfied } => "A director of finance, a medical director and a director of nursing were members.",
                { Outcome: Outcome.NotSatisfied } => $"No voting member was shown in these posts: {BoardWords.List(absent)}.",
                { Reason: Reason.Judgement } => "One person holds two of the three directors' posts; whether policy allows that is not verified.",
                _ => $"Whether the board had {BoardWords.List(absent)} as voting members cannot be told.",
            },
            decision.Outcome == Outcome.NotSatisfied ? $"Appoint {BoardWords.List(absent)} to the board." : null);
        if (decision.Outcome == Outcome.NotSatisfied)
        {
            ruling.Find("/board/members", memberId: null, Outcome.NotSatisfied, $"No voting holder: {BoardWords.List(absent)}.");
        }
        else if (decision.Reason == Reason.Judgement)
        {
            ruling.Missing(MissingKind.SourceUnverified, "/board/members", "whether policy lets one person hold two of the three directors' posts");
        }
        else if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForList(in facts).AskForPresence(in facts, AllThree | MemberShows.MayBeDirector);
        }
    }

    /// <summary>Whether three different people can fill the three posts (each has at most a few holders, so trying all is enough).</summary>
    private static bool AreThreePeople(in BoardFacts facts)
    {
        var members = facts.Index.Members;
        for (var finance = 0; finance < members.Length; finance++)
        {
            if (!Holds(in facts, finance, MemberShows.DirectorOfFinance))
            {
                continue;
            }

            for (var medical = 0; medical < members.Length; medical++)
            {
                if (!Holds(in facts, medical, MemberShows.MedicalDirector) || AreSame(members[finance], members[medical]))
                {
                    continue;
                }

                for (var nursing = 0; nursing < members.Length; nursing++)
                {
                    if (Holds(in facts, nursing, MemberShows.DirectorOfNursing)
                        && !AreSame(members[finance], members[nursing])
                        && !AreSame(members[medical], members[nursing]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool Holds(in BoardFacts facts, int position, MemberShows post)
    {
        ref readonly var entry = ref facts.Index.Members[position];
        return (entry.Shows & post) != 0 && facts.HoldingOf(in entry) >= Holding.Undated;
    }

    private static bool AreSame(in MemberEntry one, in MemberEntry other) => one.Person >= 0 && one.Person == other.Person;
}
