using IcsModel.Boards.Routes;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-ROLE-001: one non-executive member, who does not chair the audit committee, is deputy chair.</summary>
internal sealed class DeputyChairRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ROLE-001"),
    Title = "A non-executive member other than the audit chair is deputy chair",
    Citation = BoardDefinitions.Model("second version, deputy chair"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromSecondModelConstitution,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB; NHS England approves transition",
    Asks = "One of the non-executive members is deputy chair and does not chair the audit committee, and the quorum lets the board meet without the chair.",
    Decides =
        "Looks for one deputy chair among the members and compares them with the audit chair. Boards the second model constitution does not yet bind are pending "
        + "their next variation.",
    Reading = new Interpretation(
        "The publication date of the second model constitution is unknown; it is taken to bind boards established, or whose constitution was varied, on or after 1 April 2026. "
        + "The deputy may preside but does not become chair."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var held = SingleRole.IsHeld(in facts, MemberShows.DeputyChair, MemberShows.MayBeDeputyChair, Conditions, out var reason);
        var constitution = facts.Index.Board.Constitution;
        var quorum = ClauseOnDay.Provides(constitution, constitution?.QuorumWithoutChair, facts.AsAt);
        if (held != false && quorum == false)
        {
            reason = Reason.NotProvided;
        }

        return SingleRole.Weigh(in facts, SingleRole.And(held, quorum), reason);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.Satisfied } => "One non-executive member is deputy chair and does not chair the audit committee, and the board can meet without the chair.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.Vacancy } => "No member is deputy chair.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.Duplicate } => "More than one member is deputy chair.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.NotProvided } => "The quorum does not let the board meet without the chair.",
                { Outcome: Outcome.NotSatisfied } => "The deputy chair is not a non-executive member, or chairs the audit committee.",
                { Reason: Reason.PendingEvent } => "The board is not yet bound by the second model constitution and is not shown to meet it.",
                _ => "Whether a non-executive member other than the audit chair is deputy chair is not known.",
            },
            decision switch
            {
                { Outcome: not Outcome.NotSatisfied } => null,
                { Reason: Reason.NotProvided } => "Vary the constitution so that the quorum lets the board meet without the chair.",
                _ => "Make one non-executive member who does not chair the audit committee deputy chair.",
            });
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.DeputyChair))
        {
            var audit = SingleRole.ChairsAudit(in facts, member) == true ? " and chairs the audit committee" : string.Empty;
            var sentence = $"{BoardWords.Capital(BoardWords.Call(member))} is deputy chair{audit}.";
            ruling.Saw(sentence);
            if (decision is { Outcome: Outcome.NotSatisfied, Reason: not Reason.NotProvided })
            {
                ruling.Find(BoardWords.Pointer(position), member.Id, Outcome.NotSatisfied, sentence);
            }
        }

        if (decision.Reason == Reason.NotProvided)
        {
            ruling.Find("/constitution/quorumWithoutChair", memberId: null, Outcome.NotSatisfied, "The quorum is stated to need the chair.");
        }

        if (decision.Outcome == Outcome.Undetermined)
        {
            Ask(in facts, ruling);
        }
    }

    private static void Ask(in BoardFacts facts, Ruling ruling)
    {
        ruling.AskForBinding(in facts);
        if (SecondVersion.Binds(in facts) == false)
        {
            return;
        }

        ruling.Missing("/board/members", "which member is deputy chair").Missing("/committees", "who chairs the audit committee");
        if (facts.Index.Board.Constitution?.QuorumWithoutChair?.Provides is null)
        {
            ruling.Missing("/constitution/quorumWithoutChair", "whether the quorum lets the board meet without the chair");
        }
    }

    private static bool? Conditions(in BoardFacts facts, int position, Holding holding, ref Reason reason)
    {
        var member = facts.Index.Board.Members[position];
        var audit = SingleRole.ChairsAudit(in facts, member);
        if ((member.Seat is { } seat && seat != SeatKind.NonExecutive) || audit == true)
        {
            reason = Reason.IncompatibleRole;
            return holding == Holding.Dated ? false : null;
        }

        return member.Seat == SeatKind.NonExecutive && audit == false ? true : null;
    }
}

/// <summary>NHSE-ROLE-002: one non-executive member is the senior non-executive member.</summary>
internal sealed class SeniorNonExecutiveRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-ROLE-002"),
    Title = "A non-executive member is the senior non-executive member",
    Citation = BoardDefinitions.Model("second version, senior non-executive member"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromSecondModelConstitution,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "One of the non-executive members is the senior non-executive member; they may be deputy chair or chair the audit committee, but not both as well.",
    Decides = "Looks for one senior non-executive member among the members and at what else they hold.",
    Reading = new Interpretation(
        "The text forbids the senior non-executive member to be deputy chair and audit chair together; either alone is allowed. Which boards are bound is read as for the "
        + "deputy chair."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var held = SingleRole.IsHeld(in facts, MemberShows.SeniorNonExecutive, MemberShows.MayBeSeniorNonExecutive, Conditions, out var reason);
        return SingleRole.Weigh(in facts, held, reason);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(
            decision switch
            {
                { Outcome: Outcome.Satisfied } => "One non-executive member is the senior non-executive member.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.Vacancy } => "No member is the senior non-executive member.",
                { Outcome: Outcome.NotSatisfied, Reason: Reason.Duplicate } => "More than one member is the senior non-executive member.",
                { Outcome: Outcome.NotSatisfied } =>
                    "The senior non-executive member is not a non-executive member, or is deputy chair and audit chair as well.",
                { Reason: Reason.PendingEvent } => "The board is not yet bound by the second model constitution and is not shown to meet it.",
                _ => "Whether a non-executive member is the senior non-executive member is not known.",
            },
            decision.Outcome == Outcome.NotSatisfied ? "Designate one non-executive member who is not both deputy chair and audit chair." : null);
        foreach (var (position, member, _) in BoardWords.MembersIn(facts, MemberShows.SeniorNonExecutive))
        {
            var others = member.IsDeputyChair == true && SingleRole.ChairsAudit(in facts, member) == true ? ", deputy chair and chair of the audit committee" : string.Empty;
            var sentence = $"{BoardWords.Capital(BoardWords.Call(member))} is the senior non-executive member{others}.";
            ruling.Saw(sentence);
            if (decision.Outcome == Outcome.NotSatisfied)
            {
                ruling.Find(BoardWords.Pointer(position), member.Id, Outcome.NotSatisfied, sentence);
            }
        }

        if (decision.Outcome == Outcome.Undetermined)
        {
            ruling.AskForBinding(in facts);
            if (SecondVersion.Binds(in facts) != false)
            {
                ruling.Missing("/board/members", "which member is the senior non-executive member, and whether they are also deputy chair");
            }
        }
    }

    private static bool? Conditions(in BoardFacts facts, int position, Holding holding, ref Reason reason)
    {
        var member = facts.Index.Board.Members[position];
        if (member.Seat is { } seat && seat != SeatKind.NonExecutive)
        {
            reason = Reason.IncompatibleRole;
            return holding == Holding.Dated ? false : null;
        }

        var audit = SingleRole.ChairsAudit(in facts, member);
        if (member.IsDeputyChair == true && audit == true)
        {
            reason = Reason.IncompatibleRole;
            return holding == Holding.Dated ? false : null;
        }

        return member.Seat == SeatKind.NonExecutive && (member.IsDeputyChair == false || audit == false) ? true : null;
    }
}
