using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Conduct;

/// <summary>NHSE-OFF-005: the chief executive is the board's accountable officer.</summary>
internal sealed class AccountableOfficerRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-OFF-005"),
    Title = "Chief executive is the ICB's accountable officer",
    Citation = BoardDefinitions.Model("accountable officer"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "The chief executive of the board is its accountable officer.",
    Decides = "Compares the person named as accountable officer on the date with the chief executive in post, by their ids.",
    Reading = new Interpretation("The source is unverified and no statutory home is known, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    private const MemberShows MayBeChiefExecutive = MemberShows.ChiefExecutive | MemberShows.SeatUnknown;

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Complete && !facts.MayShow(MayBeChiefExecutive))
        {
            review.Excuses(Reason.SeatEmpty);
            return;
        }

        if (OfficerReview.IsNamed(in facts, OfficerRole.AccountableOfficer) != true)
        {
            review.AskFor(in facts, OfficerRole.AccountableOfficer, "accountable officer");
            return;
        }

        var officers = facts.Index.Board.Officers;
        for (var i = 0; i < officers.Count; i++)
        {
            if (officers[i].Role != OfficerRole.AccountableOfficer || OfficerReview.HoldingOf(in facts, officers[i]) < Holding.Undated)
            {
                continue;
            }

            switch (IsChiefExecutive(in facts, officers[i].Person?.Id))
            {
                case true:
                    review.Meets()?.Saw("The accountable officer is the chief executive in post.");
                    break;
                case false:
                    review.Fails(Reason.IncompatibleRole)?.Find(Deeds.Pointer("/officers", i), memberId: null, "The accountable officer is not the chief executive in post.");
                    break;
                default:
                    review.Opens();
                    Ask(in facts, ref review, i);
                    break;
            }
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The chief executive is the accountable officer of the board.",
            { Outcome: Outcome.NotApplicable } => "The board had no chief executive, which another rule reports.",
            { Reason: Reason.SourceUnverified } => "The chief executive is not named as accountable officer; the source of the requirement is not verified.",
            _ => "Whether the chief executive is the accountable officer is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Name the chief executive as accountable officer.";

    private static bool? IsChiefExecutive(in BoardFacts facts, string? person)
    {
        if (person is null)
        {
            return null;
        }

        var open = !facts.Complete;
        var entries = facts.Index.Members;
        for (var i = 0; i < entries.Length; i++)
        {
            var holding = (entries[i].Shows & MayBeChiefExecutive) == 0 ? Holding.No : facts.HoldingOf(in entries[i]);
            if (holding == Holding.No)
            {
                continue;
            }

            var id = facts.Index.Board.Members[i].Person?.Id;
            var same = string.Equals(id, person, StringComparison.Ordinal);
            if (same && holding >= Holding.Undated && (entries[i].Shows & MemberShows.ChiefExecutive) != 0)
            {
                return true;
            }

            open |= same || id is null;
        }

        return open ? null : false;
    }

    private static void Ask(in BoardFacts facts, ref Review review, int officer)
    {
        if (review.Words is not { } words)
        {
            return;
        }

        if (facts.Index.Board.Officers[officer].Person?.Id is null)
        {
            words.Missing(Deeds.Pointer("/officers", officer) + "/person/id", "the person who is accountable officer");
        }

        words.AskForList(in facts).AskForPresence(in facts, MemberShows.ChiefExecutive);
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.ChiefExecutive))
        {
            if (member.Person?.Id is null)
            {
                words.Missing(BoardWords.Pointer(position) + "/person/id", "the person who is chief executive");
            }
        }
    }
}
