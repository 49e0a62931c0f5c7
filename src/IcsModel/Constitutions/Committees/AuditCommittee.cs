using IcsModel.Boards;
using IcsModel.Boards.ModelConstitution;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>NHSE-CMTE-001: the board has an audit committee, and its constitution provides for one.</summary>
internal sealed class AuditCommitteeRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-001"),
    Title = "The board has an audit committee",
    Citation = BoardDefinitions.Model("cl. 4.6.8(a)"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board has an audit committee, for which its constitution provides.",
    Decides = "Looks for an audit committee among the committees, and at what is stated of the constitution.",
    Reading = new Interpretation("The clause is known from memory; a constitution that does not provide for the committee is therefore never held against the board."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.AskForKind(in facts, CommitteeKind.Audit, "an audit committee");
        var clause = facts.Constitution?.AuditCommittee;
        if (clause?.Provides == false)
        {
            review.Doubts()?.Find("/constitution/auditCommittee", memberId: null, $"The constitution does not provide for an audit committee{ClauseReview.Where(clause)}.");
        }
        else
        {
            review.Ask(in facts, clause, "/constitution/auditCommittee", "for an audit committee");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The board has an audit committee, and its constitution provides for one.",
            Outcome.NotSatisfied => "The board has no audit committee.",
            _ => "Whether the board has an audit committee for which its constitution provides is not settled.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Appoint an audit committee of the board.";
}

/// <summary>NHSE-CMTE-002: the audit committee is chaired by a qualified non-executive member who is not deputy chair.</summary>
internal sealed class AuditChairRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-002"),
    Title = "The audit chair is a qualified non-executive member other than the deputy chair",
    Citation = BoardDefinitions.Model("audit committee chair"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The audit committee is chaired by a non-executive member who knows finance or audit and is not deputy chair; employees do not sit on it.",
    Decides = "Finds the chair of the audit committee among the members in post, and looks at the members of the committee.",
    Reading = new Interpretation(
        "Only the bar on the deputy chair is verified; the rest is known from memory and never found unmet. The bar comes with the second model constitution, taken to bind "
        + "boards established, or whose constitution was varied, on or after 1 April 2026."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var committees = facts.Index.Board.Committees;
        var found = false;
        for (var i = 0; i < committees.Count && facts.Spoken; i++)
        {
            if (committees[i].Kind == CommitteeKind.Audit)
            {
                found = true;
                Look(in facts, i, ref review);
            }
        }

        if (!found)
        {
            review.WithoutCommittee(in facts, CommitteeKind.Audit);
        }
    }

    private static void Look(in BoardFacts facts, int position, ref Review review)
    {
        var chair = facts.Index.CommitteeChairs.Of(in facts, position);
        if (!chair.IsNamed)
        {
            review.Opens()?.Missing(CommitteeReview.ChairPointer(position), "who chairs the audit committee");
            return;
        }

        LookAtDeputy(in facts, position, chair, ref review);
        LookAtSeat(in facts, position, chair, ref review);
        LookAtMembers(in facts, position, ref review);
    }

    private static void LookAtDeputy(in BoardFacts facts, int position, CommitteeChair chair, ref Review review)
    {
        if (facts.AsAt < SecondVersion.CertainFrom || chair.IsDeputyChair == false)
        {
            review.Meets();
            return;
        }

        var committee = facts.Index.Board.Committees[position];
        if (chair.IsDeputyChair is null)
        {
            review.Opens()?.Missing("/board/members", "whether the chair of the audit committee is deputy chair, and since when");
            return;
        }

        switch (SecondVersion.Binds(in facts))
        {
            case true:
                review.Fails(Reason.IncompatibleRole)?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(committee)} chairs the audit committee and is deputy chair of the board.");
                break;
            case false:
                review.Opens(Reason.PendingEvent)?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(committee)} chairs the audit committee and is deputy chair of a board not yet bound by the second model constitution.");
                break;
            default:
                review.Opens()?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(committee)} chairs the audit committee and is deputy chair of the board.");
                break;
        }

        review.Words?.AskForBinding(in facts);
    }

    private static void LookAtSeat(in BoardFacts facts, int position, CommitteeChair chair, ref Review review)
    {
        var committee = facts.Index.Board.Committees[position];
        if (chair.IsNonExecutive == false || chair.IsBoardChair == true)
        {
            review.Doubts()?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(committee)} chairs the audit committee without being a non-executive member.");
        }
        else if (chair.IsNonExecutive is null)
        {
            review.Opens()?.Missing("/board/members", "in which seat the chair of the audit committee sits on the board");
        }

        switch (committee.ChairHasFinanceOrAuditExpertise)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Doubts()?.Find(CommitteeReview.Pointer(position) + "/chairHasFinanceOrAuditExpertise", memberId: null, $"{Named(committee)} chairs the audit committee without expertise in finance or audit.");
                break;
            default:
                review.Opens()?.Missing(CommitteeReview.Pointer(position) + "/chairHasFinanceOrAuditExpertise", "whether the chair of the audit committee has expertise in finance or audit");
                break;
        }
    }

    private static void LookAtMembers(in BoardFacts facts, int position, ref Review review)
    {
        var members = facts.Index.Board.Committees[position].Members.Items.AsSpan();
        var places = facts.Index.Committees.Places[position];
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].IsEmployee == true && facts.HoldingOf(places[i].From, places[i].To) == Holding.Dated)
            {
                review.Doubts()?.Find(CommitteeReview.MemberPointer(position, i), members[i].Id, $"{BoardWords.Capital(CommitteeReview.Call(members[i].Person))} sits on the audit committee and is an employee of the board.");
            }
        }
    }

    private static string Named(Committee committee) => BoardWords.Capital(CommitteeReview.Call(committee.Chair));

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "A non-executive member who knows finance or audit, and is not deputy chair, chairs the audit committee.",
            { Outcome: Outcome.NotSatisfied } => "The deputy chair chairs the audit committee.",
            { Outcome: Outcome.NotApplicable } => "The board has no audit committee, which another rule reports.",
            { Reason: Reason.PendingEvent } => "The deputy chair chairs the audit committee of a board not yet bound by the second model constitution.",
            { Reason: Reason.SourceUnverified } => "The audit committee is not as policy known from memory asks; the wording is not verified.",
            _ => "Whether the audit committee is chaired by a qualified non-executive member who is not deputy chair is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let another non-executive member chair the audit committee, or be deputy chair.";
}
