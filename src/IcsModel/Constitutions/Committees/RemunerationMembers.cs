using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Committees;

/// <summary>NHSE-CMTE-005: no employee of the board sits on its remuneration committee.</summary>
internal sealed class RemunerationMembersRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-005"),
    Title = "No employee of the board sits on the remuneration committee",
    Citation = BoardDefinitions.Model("cl. 8.1.3–8.1.4"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "No member of the remuneration committee is an employee of the board; advice comes from people who attend without being members.",
    Decides = "Looks at every member of the remuneration committee in place on the date. Whether the committee is advised as it should be is left to judgement.",
    Reading = new Interpretation("Whether somebody seconded to the board counts as its employee here is unclear; a secondee leaves the answer open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private const string Advice = "Whether the committee has proper advice, from people who attend without being members, remains for judgement.";

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
        var members = facts.Index.Board.Committees[position].Members;
        var places = facts.Index.Committees.Places[position];
        for (var i = 0; i < places.Length; i++)
        {
            var holding = facts.HoldingOf(places[i].From, places[i].To);
            if (holding != Holding.No)
            {
                Look(members[i], holding, position, i, ref review);
            }
        }

        if (members.IsComplete)
        {
            review.Meets()?.Remark(Advice);
        }
        else
        {
            review.Opens(Reason.ListNotComplete)?.Missing(
                CommitteeReview.Pointer(position) + "/members", "whether the list of the remuneration committee's members is complete (state complete: true if it is)");
        }
    }

    private static void Look(CommitteeMember member, Holding holding, int committee, int position, ref Review review)
    {
        switch (member)
        {
            case { IsEmployee: true } when holding == Holding.Dated:
                review.Fails(Reason.IncompatibleRole)?.Find(CommitteeReview.MemberPointer(committee, position), member.Id, $"{Named(member)} sits on the remuneration committee and is an employee of the board.");
                break;
            case { IsEmployee: true }:
                review.Opens()?.Missing(CommitteeReview.MemberPointer(committee, position) + "/from", "since when members sit on the remuneration committee");
                break;
            case { IsSecondee: true }:
                review.Opens(Reason.Judgement)?
                    .Find(CommitteeReview.MemberPointer(committee, position), member.Id, $"{Named(member)} sits on the remuneration committee and is seconded to the board.")
                    .Missing(MissingKind.Judgement, CommitteeReview.MemberPointer(committee, position), "whether somebody seconded to the board counts as its employee for this committee");
                break;
            case { IsEmployee: false, IsSecondee: false }:
                review.Meets();
                break;
            default:
                review.Opens()?.Missing(
                    CommitteeReview.MemberPointer(committee, position) + (member.IsEmployee is null ? "/employee" : "/secondee"),
                    "whether members of the remuneration committee are employed by, or seconded to, the board");
                break;
        }
    }

    private static string Named(CommitteeMember member) => BoardWords.Capital(CommitteeReview.Call(member.Person));

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "No member of the remuneration committee is an employee of the board.",
            { Outcome: Outcome.NotSatisfied } => "An employee of the board sits on the remuneration committee.",
            { Outcome: Outcome.NotApplicable } => "The board has no remuneration committee, which another rule reports.",
            { Reason: Reason.Judgement } => "Somebody seconded to the board sits on the remuneration committee; whether they count as an employee is unclear.",
            _ => "Whether an employee of the board sits on the remuneration committee is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let employees attend to give advice, and not sit as members.";
}

/// <summary>NHSE-CMTE-006: the terms of reference of the remuneration committee cover its four duties on pay, and are published.</summary>
internal sealed class RemunerationRemitRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-CMTE-006"),
    Title = "The remuneration committee's terms of reference cover all four duties on pay",
    Citation = BoardDefinitions.Model("cl. 8.1.5–8.1.6"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks =
        "The terms of reference of the remuneration committee cover the pay policy and standard terms, the pay of employees, the pay of members of the board, and the allowances of "
        + "committee members who are not on the board; they are published in the handbook.",
    Decides = "Looks at what the terms are stated to cover, and for a day of publication.",
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
                Look(committees[i].Remit, i, ref review);
                TermsReview.AskForPublication(in facts, committees[i], i, ref review);
            }
        }

        if (!found)
        {
            review.WithoutCommittee(in facts, CommitteeKind.Remuneration);
        }
    }

    private static void Look(RemunerationRemit? remit, int committee, ref Review review)
    {
        Look(remit?.PayPolicy, committee, "payPolicy", "pay policy and standard terms", ref review);
        Look(remit?.EmployeePay, committee, "employeePay", "the pay and allowances of employees", ref review);
        Look(remit?.BoardPay, committee, "boardPay", "the pay and allowances of members of the board", ref review);
        Look(remit?.CommitteeAllowances, committee, "committeeAllowances", "the allowances of committee members who are not on the board", ref review);
    }

    private static void Look(bool? covers, int committee, string field, string duty, ref Review review)
    {
        switch (covers)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.NotProvided)?.Find(Pointer(committee, field), memberId: null, $"The terms of reference do not cover {duty}.");
                break;
            default:
                review.Opens()?.Missing(Pointer(committee, field), $"whether the terms of reference of the remuneration committee cover {duty}");
                break;
        }
    }

    private static string Pointer(int committee, string field) => $"{CommitteeReview.Pointer(committee)}/remit/{field}";

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The terms of reference of the remuneration committee cover its four duties and are published.",
            Outcome.NotSatisfied => "The terms of reference of the remuneration committee leave out a duty on pay, or there are none.",
            Outcome.NotApplicable => "The board has no remuneration committee, which another rule reports.",
            _ => "Whether the published terms of reference of the remuneration committee cover all four duties is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Let the board agree and publish terms of reference that cover all four duties.";
}
