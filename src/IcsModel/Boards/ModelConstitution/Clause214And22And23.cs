using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Boards.ModelConstitution;

/// <summary>NHSE-BOARD-006: the constitution says that the board is a unitary board whose members are jointly accountable.</summary>
internal sealed class UnitaryBoardRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-006"),
    Title = "Constitution states a unitary board and joint accountability",
    Citation = BoardDefinitions.Model("cl. 2.1.4"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Partly,
    VerifiedOn = BoardDefinitions.CheckedOn,
    Bearer = "ICB",
    Asks = "The constitution says that members act as one unitary board and are jointly accountable.",
    Decides = "Reads what is stated of the constitution in force on the date; behaviour is not checked.",
    Outcomes = BoardDefinitions.EveryOutcome,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        if (facts.Index.Board.Constitution is not { } constitution || !SpeaksOn(in facts, constitution))
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        var (unitary, accountable) = (constitution.UnitaryBoard?.Provides, constitution.JointAccountability?.Provides);
        if (unitary == true && accountable == true)
        {
            return Decision.Satisfied;
        }

        return (unitary == false || accountable == false) && constitution.From is not null
            ? Decision.NotSatisfied(Reason.NotProvided)
            : Decision.Undetermined(Reason.FactMissing);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        var constitution = facts.Index.Board.Constitution;
        ruling.Say(
            decision.Outcome switch
            {
                Outcome.Satisfied => "The constitution states that the board is a unitary board and that its members are jointly accountable.",
                Outcome.NotSatisfied => "The constitution does not state "
                    + (constitution?.UnitaryBoard?.Provides == false ? "that the board is a unitary board." : "that members are jointly accountable."),
                _ => constitution switch
                {
                    { UnitaryBoard.Provides: true } => "The constitution states that the board is a unitary board; of joint accountability nothing is known.",
                    { JointAccountability.Provides: true } => "The constitution states that members are jointly accountable; of a unitary board nothing is known.",
                    _ => "What the constitution says of a unitary board and of joint accountability is not known.",
                },
            },
            decision.Outcome == Outcome.NotSatisfied ? "Add the provision at the next variation of the constitution." : null);
        if (decision.Outcome == Outcome.NotSatisfied)
        {
            ruling.Find(
                constitution!.UnitaryBoard?.Provides == false ? "/constitution/unitaryBoard" : "/constitution/jointAccountability",
                memberId: null,
                Outcome.NotSatisfied,
                "The provision is stated to be absent.");
        }
        else if (decision.Outcome == Outcome.Undetermined)
        {
            Ask(constitution, ruling);
            if (constitution is { From: not null } && !SpeaksOn(in facts, constitution))
            {
                ruling.Missing("/constitution", "what the constitution in force on the date says");
            }
        }
    }

    private static void Ask(Constitutions.Constitution? constitution, Ruling ruling)
    {
        if (constitution?.UnitaryBoard?.Provides is null)
        {
            ruling.Missing("/constitution/unitaryBoard", "whether the constitution says that the board is a unitary board");
        }

        if (constitution?.JointAccountability?.Provides is null)
        {
            ruling.Missing("/constitution/jointAccountability", "whether the constitution says that members are jointly accountable");
        }

        if (constitution is { From: null, UnitaryBoard.Provides: false } or { From: null, JointAccountability.Provides: false })
        {
            ruling.Missing("/constitution/from", "since when this constitution has been in force");
        }
    }

    /// <summary>Whether the version described is the one in force; one without a first day speaks for the day its facts are stated for.</summary>
    private static bool SpeaksOn(in BoardFacts facts, Constitutions.Constitution constitution) =>
        facts.AsAt < DayKey.EndOf(constitution.To)
        && (constitution.From is { } from ? DayKey.Of(from) <= facts.AsAt : facts.Spoken);
}

/// <summary>NHSE-BOARD-008: the board keeps the skills it needs under review.</summary>
internal sealed class SkillsReviewRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-008"),
    Title = "Board keeps its skills under review",
    Citation = BoardDefinitions.Model("cl. 2.2"),
    Force = LegalForce.Policy,
    Kind = ProvisionKind.Duty,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB board",
    Asks = "The board reviews the skills, knowledge and experience it needs.",
    Decides = "Looks for a dated review on or before the date; no interval is known, so none is tested.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        foreach (var review in facts.Index.Board.SkillsReviews.Items.AsSpan())
        {
            if (review.On is { } on && DayKey.Of(on) <= facts.AsAt)
            {
                return Decision.Satisfied;
            }
        }

        return Decision.Undetermined(Reason.SourceUnverified);
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        if (decision.Outcome == Outcome.Satisfied)
        {
            ruling.Say("A review of the board's skills is recorded.").Remark("No interval between reviews is known; whether the review is recent enough remains for judgement.");
            return;
        }

        ruling
            .Say("No dated review of the board's skills is recorded.")
            .Missing(MissingKind.SourceUnverified, "/board/skillsReviews", "a dated review of the board's skills (the wording of this policy is not verified)");
    }
}

/// <summary>NHSE-BOARD-009: participants and observers never vote.</summary>
internal sealed class AttendeesDoNotVoteRule() : BoardRule(new RuleDefinition
{
    Id = new RuleId("NHSE-BOARD-009"),
    Title = "Participants and observers do not vote",
    Citation = BoardDefinitions.Model("cl. 2.3"),
    Force = LegalForce.Policy,
    InForce = BoardDefinitions.FromFirstBoards,
    Confidence = Confidence.Unverified,
    Bearer = "ICB",
    Asks = "People who attend the board without being members take no part in votes.",
    Decides = "Looks at whether a vote of an attendee is recorded.",
    Reading = new Interpretation("The wording is unverified, so the rule is never found unmet."),
    Outcomes = BoardDefinitions.NeverNotSatisfied,
})
{
    internal override Decision Decide(in BoardFacts facts)
    {
        var attendees = facts.Index.Board.Attendees;
        var open = !(facts.Spoken && attendees.IsComplete);
        foreach (var attendee in attendees.Items.AsSpan())
        {
            if (attendee.VoteRecorded == true)
            {
                return Decision.Undetermined(Reason.SourceUnverified);
            }

            open |= attendee.VoteRecorded is null;
        }

        if (open)
        {
            return Decision.Undetermined(Reason.FactMissing);
        }

        return attendees.Count == 0 ? Decision.NotApplicable(Reason.NoneRecorded) : Decision.Satisfied;
    }

    internal override void Describe(in BoardFacts facts, Decision decision, Ruling ruling)
    {
        ruling.Say(decision switch
        {
            { Outcome: Outcome.Satisfied } => "No vote of a participant, observer or substitute is recorded.",
            { Outcome: Outcome.NotApplicable } => "Nobody attends the board without being a member.",
            { Reason: Reason.SourceUnverified } => "A vote of somebody who is not a member is recorded; the wording of this policy is not verified.",
            _ => "Whether anybody voted without being a member is not stated.",
        });
        var attendees = facts.Index.Board.Attendees;
        for (var i = 0; i < attendees.Count; i++)
        {
            var pointer = $"/board/attendees/{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            if (attendees[i].VoteRecorded == true)
            {
                ruling
                    .Find(pointer, attendees[i].Id, Outcome.Undetermined, $"{attendees[i].Title ?? "An attendee"} is recorded as voting.")
                    .Missing(MissingKind.SourceUnverified, pointer, "the verified wording of the policy on participants and observers");
            }
            else if (attendees[i].VoteRecorded is null)
            {
                ruling.Missing(pointer + "/voteRecorded", "whether a vote of each attendee is recorded");
            }
        }

        if (decision.Outcome == Outcome.Undetermined && !(facts.Spoken && attendees.IsComplete))
        {
            ruling.Missing("/board/attendees", "who attends the board without being a member (state complete: true when all are listed)");
        }
    }
}
