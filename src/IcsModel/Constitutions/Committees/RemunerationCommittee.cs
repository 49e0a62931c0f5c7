using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>NHSE-CMTE-003: the board has a remuneration committee, and its constitution provides for one.</summary>
internal sealed class RemunerationCommitteeRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-003"),
    Title = "The board has a remuneration committee",
    Citation = BoardDefinitions.Model("cl. 8.1.2"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The board has a remuneration committee, for which its constitution provides.",
    Decides = "Looks for a remuneration committee among the committees, and at what is stated of the constitution.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        review.AskForKind(in facts, CommitteeKind.Remuneration, "a remuneration committee");
        review.Ask(in facts, facts.Constitution?.RemunerationCommittee, "/constitution/remunerationCommittee", "for a remuneration committee");
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The board has a remuneration committee, and its constitution provides for one.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.NotProvided } => "The constitution provides for no remuneration committee.",
            { Outcome: Outcome.NotSatisfied } => "The board has no remuneration committee.",
            _ => "Whether the board has a remuneration committee for which its constitution provides is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        decision.Reason == Reason.NotProvided
            ? "Provide for a remuneration committee at the next variation of the constitution."
            : "Appoint a remuneration committee of the board.";
}

/// <summary>NHSE-CMTE-004: a non-executive member who chairs neither the board nor the audit committee chairs the remuneration committee.</summary>
internal sealed class RemunerationChairRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-004"),
    Title = "The remuneration chair is a non-executive member, and neither the chair of the board nor the audit chair",
    Citation = BoardDefinitions.Model("cl. 8.1.2"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The remuneration committee is chaired by a non-executive member who is neither the chair of the board nor the chair of the audit committee.",
    Decides = "Finds the chair of the remuneration committee among the members in post and compares them with the audit chair. The deputy chair may hold it.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var committees = facts.Index.Board.Committees;
        var found = false;
        for (var i = 0; i < committees.Count && facts.Spoken; i++)
        {
            if (committees[i].Kind == CommitteeKind.Remuneration)
            {
                found = true;
                Look(in facts, i, ref review);
            }
        }

        if (!found)
        {
            review.WithoutCommittee(in facts, CommitteeKind.Remuneration);
        }
    }

    private static void Look(in BoardFacts facts, int position, ref Review review)
    {
        var chair = facts.Index.CommitteeChairs.Of(in facts, position);
        if (!chair.IsNamed)
        {
            review.Opens()?.Missing(CommitteeReview.ChairPointer(position), "who chairs the remuneration committee");
            return;
        }

        var committees = facts.Index.Board.Committees;
        var person = committees[position].Chair;
        var audit = ChairsAudit(committees, person!.Id!);
        if (chair.IsBoardChair == true)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(person)} chairs the remuneration committee and the board.");
        }
        else if (audit == true)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(person)} chairs both the remuneration committee and the audit committee.");
        }
        else if (chair.IsNonExecutive == false)
        {
            review.Fails(Reason.IncompatibleRole)?.Find(CommitteeReview.ChairPointer(position), memberId: null, $"{Named(person)} chairs the remuneration committee without being a non-executive member.");
        }
        else if (chair is { IsNonExecutive: true, IsBoardChair: false } && audit == false)
        {
            review.Meets()?.Saw($"{Named(person)} chairs the remuneration committee.");
        }
        else
        {
            Ask(chair, audit, ref review);
        }
    }

    private static void Ask(CommitteeChair chair, bool? audit, ref Review review)
    {
        if (chair is not { IsNonExecutive: true, IsBoardChair: false })
        {
            review.Opens()?.Missing("/board/members", "in which seat, and since when, the chair of the remuneration committee sits on the board");
        }

        if (audit is null)
        {
            review.Opens()?.Missing("/committees", "who chairs the audit committee");
        }
    }

    /// <summary>Whether somebody chairs an audit committee; null while it is not known who does.</summary>
    private static bool? ChairsAudit(FactList<Committee> committees, string id)
    {
        var (open, known) = (false, false);
        foreach (var committee in committees.Items.AsSpan())
        {
            var isTheirs = string.Equals(committee.Chair?.Id, id, StringComparison.Ordinal);
            if (committee.Kind == CommitteeKind.Audit)
            {
                if (isTheirs)
                {
                    return true;
                }

                (open, known) = (open || committee.Chair?.Id is null, true);
            }

            open |= committee.Kind is null && isTheirs;
        }

        return open || (!known && CommitteeReview.Has(committees, CommitteeKind.Audit) is null) ? null : false;
    }

    private static string Named(Person? person) => BoardWords.Capital(CommitteeReview.Call(person));

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "A non-executive member who chairs neither the board nor the audit committee chairs the remuneration committee.",
            Outcome.NotSatisfied => "The remuneration committee is chaired by somebody who may not chair it.",
            Outcome.NotApplicable => "The board has no remuneration committee, which another rule reports.",
            _ => "Whether a non-executive member who chairs neither the board nor the audit committee chairs the remuneration committee is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        "Let a non-executive member who chairs neither the board nor the audit committee take the chair; with two non-executive members, it is the one who does not chair audit.";
}
