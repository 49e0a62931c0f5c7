using System.Globalization;
using IcsModel.Accounts;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Eligibility;

/// <summary>NHSE-PAY-001: nobody takes part in deciding their own pay.</summary>
internal sealed class OwnPayRule() : ReviewedRule(new RuleDefinition
{
    Id = new RuleId("NHSE-PAY-001"),
    Title = "Nobody decides their own pay",
    Citation = BoardDefinitions.Model("cl. 8.1.6"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "NHS England; remuneration committee; ICB",
    Asks = "Whose pay is decided takes no part in deciding it.",
    Decides = "For every recorded decision up to the date compares the person whose pay it is with those who decided, by their ids.",
    Reading = new Interpretation(
        "How the pay of the chair and of non-executive members is set rests on no text seen, so only somebody shown to hold another seat on the day of the decision is found to have decided their own pay; "
        + "for anybody else it is left open."),
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        var decisions = facts.Index.Board.PayDecisions;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (decisions[i].On is not { } on || DayKey.Of(on) <= facts.AsAt)
            {
                Look(in facts, i, decisions[i], ref review);
            }
        }

        review.Excuses(Reason.NoneRecorded);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "Nobody took part in a recorded decision on their own pay.",
            { Outcome: Outcome.NotSatisfied } => "A member took part in deciding their own pay.",
            { Outcome: Outcome.NotApplicable } => "No decision on pay is recorded up to the date.",
            { Reason: Reason.SourceUnverified } => "The chair or a non-executive member took part in deciding their own pay; how their pay is to be set rests on no text seen.",
            _ => "Whether anybody took part in a decision on their own pay is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) => "Decide again without the person whose pay it is.";

    private static void Look(in BoardFacts facts, int position, PayDecision decision, ref Review review)
    {
        switch (TookPart(in facts, decision))
        {
            case false:
                review.Meets();
                break;
            case true:
                switch (SeatOf(in facts, decision))
                {
                    case PaidSeat.Other:
                        review.Fails(Reason.IncompatibleRole)?.Find(Pointer(position), decision.Id, Sentence(decision));
                        break;
                    case PaidSeat.ChairOrNonExecutive:
                        review.Doubts()?.Find(Pointer(position), decision.Id, Sentence(decision));
                        break;
                    default:
                        review.Opens()?
                            .Find(Pointer(position), decision.Id, Sentence(decision))
                            .Missing(
                                decision.On is null ? Pointer(position) + "/on" : "/board/members",
                                decision.On is null ? "the day of a decision on pay" : "which seat whoever decided their own pay held on that day, and since when");
                        break;
                }

                break;
            default:
                review.Opens()?
                    .Missing(Pointer(position) + "/for", "the id of the person whose pay was decided")
                    .Missing(Pointer(position) + "/decidedBy", "the ids of those who decided on pay (state complete: true when all are listed)");
                break;
        }
    }

    /// <summary>Whether the person whose pay it is was among those who decided; without ids it cannot be told.</summary>
    private static bool? TookPart(in BoardFacts facts, PayDecision decision)
    {
        if (decision.For?.Id is not { } paid)
        {
            return null;
        }

        var isOpen = !(facts.Spoken && decision.DecidedBy.IsComplete) || decision.DecidedBy.Count == 0;
        foreach (var person in decision.DecidedBy.Items.AsSpan())
        {
            if (string.Equals(person.Id, paid, StringComparison.Ordinal))
            {
                return true;
            }

            isOpen |= person.Id is null;
        }

        return isOpen ? null : false;
    }

    private static PaidSeat SeatOf(in BoardFacts facts, PayDecision decision)
    {
        var found = PaidSeat.NotKnown;
        for (var i = 0; decision.On is not null && i < facts.Index.Members.Length; i++)
        {
            var day = DayKey.Of(decision.On.Value);
            ref readonly var entry = ref facts.Index.Members[i];
            var member = facts.Index.Board.Members[i];
            if (entry.From == 0 || day < entry.From || day >= entry.To || !string.Equals(member.Person?.Id, decision.For!.Id, StringComparison.Ordinal))
            {
                continue;
            }

            switch (member.Seat)
            {
                case SeatKind.Chair or SeatKind.NonExecutive:
                    found = PaidSeat.ChairOrNonExecutive;
                    break;
                case not null:
                    return PaidSeat.Other;
            }
        }

        return found;
    }

    private static string Pointer(int position) => $"/board/payDecisions/{position.ToString(CultureInfo.InvariantCulture)}";

    private static string Sentence(PayDecision decision) =>
        $"{decision.For!.Name ?? decision.For.Id} took part in the decision on their own pay{(decision.On is { } on ? " of " + BoardWords.Iso(on) : string.Empty)}.";

    private enum PaidSeat
    {
        NotKnown,
        ChairOrNonExecutive,
        Other,
    }
}
