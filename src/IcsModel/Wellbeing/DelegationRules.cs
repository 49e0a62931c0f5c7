using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Wellbeing;

/// <summary>HWB-018: the council may give the board any function of its own but health scrutiny.</summary>
internal sealed class NoScrutinyDelegatedRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-018"),
        Title = "Council delegates no health scrutiny to the board",
        Citation = WellbeingDefinitions.Act("s. 196(4)"),
        ReadWith = [WellbeingDefinitions.Act("s. 196(2)")],
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council",
        Asks = "The council may give the board functions of its own, but not those of health scrutiny under section 244 of the National Health Service Act 2006.",
        Decides = "Looks at each function stated to be given to the board.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No function of health scrutiny was given to a health and wellbeing board.",
        NotSatisfied = "A function of health scrutiny was given to a health and wellbeing board.",
        NotApplicable = "No function given to a health and wellbeing board is recorded.",
        Undetermined = "Whether a function given to a health and wellbeing board is one of health scrutiny is not known.",
        Remedy = "Give health scrutiny to another committee of the council.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        for (var i = 0; i < entry.Board.Delegated.Count; i++)
        {
            switch (facts.Spoken ? entry.Board.Delegated[i].IsHealthScrutiny : null)
            {
                case true:
                    Condemn(ref review, in entry, Reason.InvalidRoute)?.Find(entry.At("delegated", i), entry.Board.Id, $"{BoardWords.Capital(entry.Call)} was given a function of health scrutiny.");
                    break;
                case false:
                    review.Meets();
                    break;
                default:
                    review.Opens()?.Missing(entry.At("delegated", i) + "/healthScrutiny", "whether a function given to the board is one of health scrutiny");
                    break;
            }
        }

        return entry.Board.Delegated.Count > 0;
    }
}

/// <summary>HWB-025: the board's own functions go to sub-committees and never to officers.</summary>
internal sealed class SubDelegationRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-025"),
        Title = "Officers receive only functions that the council gave the board",
        Citation = WellbeingDefinitions.Regulations("reg. 3"),
        ReadWith = [WellbeingDefinitions.Regulations("reg. 4")],
        Force = LegalForce.Regulation,
        InForce = WellbeingDefinitions.FromFirstBoards,
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "council and HWB",
        Asks = "The board may give functions the council gave it to officers, unless the council directs otherwise; its own functions go to sub-committees only.",
        Decides = "Looks at what each function given onward is, and to whom it went. The regulations were read as made.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No function of a health and wellbeing board's own was given to an officer.",
        NotSatisfied = "A function of a health and wellbeing board's own was given to an officer.",
        NotApplicable = "No function given onward by a health and wellbeing board is recorded.",
        Undetermined = "Whether a function given to an officer was one that the council gave the board is not known.",
        Remedy = "Take the function back to the board or give it to a sub-committee.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        for (var i = 0; i < entry.Board.SubDelegations.Count; i++)
        {
            var given = entry.Board.SubDelegations[i];
            switch (facts.Spoken ? !given.ToOfficer | given.WasGivenByCouncil : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.InvalidRoute)?.Find(entry.At("subDelegations", i), entry.Board.Id, $"{BoardWords.Capital(entry.Call)} gave a function of its own to an officer.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("subDelegations", i), "to whom a function went and whether the council had given it to the board");
                    break;
            }
        }

        return entry.Board.SubDelegations.Count > 0;
    }
}

/// <summary>HWB-022: only health and wellbeing boards act jointly under section 198.</summary>
internal sealed class JointExerciseRule() : WellbeingRule(
    new RuleDefinition
    {
        Id = new RuleId("HWB-022"),
        Title = "Only health and wellbeing boards act jointly",
        Citation = WellbeingDefinitions.Act("s. 198"),
        Force = LegalForce.Statute,
        InForce = WellbeingDefinitions.FromFirstBoards,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "two or more HWBs (power)",
        Asks = "Two or more health and wellbeing boards may act jointly or through a joint sub-committee; no other body can be a party.",
        Decides = "Looks at the parties of each joint arrangement.",
        Reading = new Interpretation("Meetings held side by side with another body, a partnership for one, are no joint exercise. A council named as a party is taken to be named for its board."),
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Only health and wellbeing boards take part in joint arrangements.",
        NotSatisfied = "A body other than a health and wellbeing board takes part in a joint arrangement of health and wellbeing boards.",
        NotApplicable = "No joint arrangement of health and wellbeing boards is recorded.",
        Undetermined = "Whether only health and wellbeing boards take part in a joint arrangement is not known.",
        Remedy = "Keep the bodies separate, or let only health and wellbeing boards take part.",
    })
{
    private protected override bool AsksEveryBoard => false;

    private protected override bool Look(in SystemFacts facts, ref Review review, in WellbeingEntry entry)
    {
        for (var i = 0; i < entry.Board.JointExercises.Count; i++)
        {
            var joint = entry.Board.JointExercises[i];
            switch (facts.Spoken ? IsAmongBoards(in facts, joint) : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    Condemn(ref review, in entry, Reason.IncompatibleRole)?.Find(entry.At("jointExercises", i), joint.Id, $"{BoardWords.Capital(entry.Call)} acts jointly with a body that is no health and wellbeing board.");
                    break;
                default:
                    review.Opens()?.Missing(entry.At("jointExercises", i) + "/onlyWellbeingBoards", "whether all parties of a joint arrangement are health and wellbeing boards");
                    break;
            }
        }

        return entry.Board.JointExercises.Count > 0;
    }

    private static bool? IsAmongBoards(in SystemFacts facts, JointExercise joint)
    {
        bool? answer = facts.IsComplete(joint.Parties) && joint.Parties.Count > 0 ? true : null;
        foreach (var party in joint.Parties.Items.AsSpan())
        {
            if (party.Kind is not (BodyKind.HealthAndWellbeingBoard or BodyKind.LocalAuthority or null))
            {
                return false;
            }

            answer = party.Kind == BodyKind.HealthAndWellbeingBoard ? answer : null;
        }

        return joint.OnlyWellbeingBoards ?? answer;
    }
}
