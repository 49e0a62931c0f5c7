using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Commissioning.Transitions;

/// <summary>TRANS-008: every clinical commissioning group ends at the beginning of 1 July 2022.</summary>
internal sealed class AbolitionRule() : ClosingGroupRule(
    TransitionDefinitions.OfTheAct("TRANS-008", "Every remaining group ends at the start of 1 July 2022", "s. 14Z27", "Clinical commissioning group") with
    {
        Kind = ProvisionKind.Condition,
        InForce = TransitionDefinitions.SinceAppointedDay,
        Asks = "Every clinical commissioning group that existed immediately before 1 July 2022 ends at the beginning of that day.",
        Decides = "Looks at the first day on which each group is stated no longer to exist. 30 June 2022 was the last day of the groups, so that 30 June as the first day gone is one day off.",
    },
    new OutcomeWords
    {
        Satisfied = "Each group ended at the beginning of 1 July 2022.",
        NotSatisfied = "A group is shown to end on another day than 1 July 2022.",
        NotApplicable = "No group that existed immediately before 1 July 2022 is recorded.",
        Undetermined = "On which day each group ended is not known.",
        Remedy = "State 1 July 2022 as the first day on which the group no longer existed, or 30 June 2022 as its last.",
    })
{
    private static readonly LocalDate LastDay = new(2022, 6, 30);

    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        var closing = transition.Groups[group];
        if (closing.EndsOn < LastDay)
        {
            return false;
        }

        if (closing.EndsOn is not { } end)
        {
            review.Opens()?.Missing(TransitionDefinitions.At("groups", group) + "/endsOn", "the first day on which each group no longer existed");
        }
        else if (end == TransitionDefinitions.Appointed)
        {
            review.Meets();
        }
        else
        {
            review.Fails(end > TransitionDefinitions.Appointed ? Reason.TooLong : Reason.ProcedureNotFollowed)?.Find(
                TransitionDefinitions.At("groups", group) + "/endsOn", closing.Group?.Code, $"{BoardWords.Capital(TransitionDefinitions.Call(closing))} is stated to be gone from {BoardWords.Iso(end)} and not from 2022-07-01.");
        }

        return true;
    }
}

/// <summary>TRANS-009: all property, rights and liabilities go to integrated care boards; criminal liabilities may.</summary>
internal sealed class EverythingTransfersRule() : ClosingGroupRule(
    TransitionDefinitions.OfTheAct("TRANS-009", "All property, rights and liabilities of groups go to boards", "s. 14Z28(5)", "NHS England") with
    {
        InForce = TransitionDefinitions.SincePreparation,
        ReadWith = [TransitionDefinitions.Act("s. 14Z28(1), (6), (7), (10)")],
        Asks = "Schemes move all property, rights and liabilities of each group but criminal liabilities: to the one board whose area coincides with the group's, otherwise to one or more boards.",
        Decides = "From 1 July 2022, looks at each holding recorded and where it went, and whether everything is recorded. Something stated to be moved nowhere is left behind; what is not stated stays open.",
        Reading = new Interpretation("Subsection (5) is read to send everything to boards; a holding stated to go to NHS England is left to judgement."),
    },
    new OutcomeWords
    {
        Satisfied = "Everything that each group had is recorded to have gone to an integrated care board.",
        NotSatisfied = "Something that a group had was left behind, or went to a body that it could not go to.",
        NotApplicable = "No group that ended on 1 July 2022 is recorded, or that day has not come.",
        Undetermined = "Whether everything that each group had went to an integrated care board is not known.",
        Remedy = "Move what is left by a further scheme to the board that takes the group's place.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        if (facts.AsAt < DayKey.Of(TransitionDefinitions.Appointed))
        {
            review.Excuses(Reason.NotYetDue);
            return true;
        }

        var closing = transition.Groups[group];
        for (var i = 0; i < closing.Holdings.Count; i++)
        {
            Look(in facts, ref review, transition, group, i);
        }

        switch (facts.Day.Spoken ? closing.TransfersEverything : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.Missing)?.Find(
                    TransitionDefinitions.At("groups", group) + "/transfersEverything", closing.Group?.Code, $"The schemes do not move everything that {TransitionDefinitions.Call(closing)} had.");
                break;
            case null when facts.Day.IsComplete(closing.Holdings):
                break;
            default:
                review.Opens(Reason.ListNotComplete)?.Missing(TransitionDefinitions.At("groups", group) + "/holdings", "what the group had and where it went (state complete: true when everything is listed)");
                break;
        }

        return true;
    }

    private static void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group, int position)
    {
        var holding = transition.Groups[group].Holdings[position];
        if (!facts.Day.Spoken || holding.Kind is null)
        {
            review.Opens()?.Missing(Pointer(group, position) + "/kind", "what each holding is, and where it went");
        }
        else if (holding.Kind == HoldingKind.CriminalLiability)
        {
            review.Meets();
        }
        else if (holding is { IsTransferred: false, TransferredTo: null })
        {
            review.Fails(Reason.Missing)?.Find(Pointer(group, position), holding.Id, $"{Call(holding)} of {TransitionDefinitions.Call(transition.Groups[group])} was moved nowhere.");
        }
        else if (holding.TransferredTo?.Kind == BodyKind.NhsEngland)
        {
            review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, Pointer(group, position) + "/transferredTo", "whether a holding of a group could go to NHS England");
        }
        else
        {
            LookAtTransferee(ref review, transition, group, position);
        }
    }

    private static void LookAtTransferee(ref Review review, CommissioningTransition transition, int group, int position)
    {
        var holding = transition.Groups[group].Holdings[position];
        switch (IsRightTransferee(transition, transition.Groups[group], holding.TransferredTo))
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.InvalidRoute)?.Find(
                    Pointer(group, position) + "/transferredTo", holding.Id, $"{Call(holding)} of {TransitionDefinitions.Call(transition.Groups[group])} went to {BoardWords.Call(holding.TransferredTo!)}, which could not receive it.");
                break;
            default:
                review.Opens()?.Missing(Pointer(group, position) + "/transferredTo", "the body that each holding went to");
                break;
        }
    }

    private static string Pointer(int group, int holding) => TransitionDefinitions.At("groups", group, "holdings", holding);

    /// <summary>Whether a body may receive a holding: the board whose area coincides with the group's, or any board where none does.</summary>
    private static bool? IsRightTransferee(CommissioningTransition transition, ClosingGroup group, Body? transferee)
    {
        if (transferee is null || (transferee.Kind is { } kind && kind != BodyKind.IntegratedCareBoard))
        {
            return transferee is null ? null : false;
        }

        foreach (var board in transition.Boards.Items.AsSpan())
        {
            if (CcgSuccession.Coincides(group.Area, board.Area) == true)
            {
                return BodyMatch.AreSame(board.Board, transferee);
            }
        }

        return transferee.Kind is null ? null : true;
    }

    private static string Call(GroupHolding holding) =>
        holding.Description is { Length: > 0 } description
            ? BoardWords.Capital(description)
            : holding.Kind switch
            {
                HoldingKind.Property => "A property",
                HoldingKind.Right => "A right",
                HoldingKind.Employment => "A contract of employment",
                _ => "A liability",
            };
}

/// <summary>TRANS-024: no clinical commissioning group is shown as a current commissioner after 30 June 2022.</summary>
internal sealed class NoGroupCommissionsRule() : TransitionRule(
    new RuleDefinition
    {
        Id = new RuleId("TRANS-024"),
        Title = "No clinical commissioning group appears as a current commissioner",
        Citation = new Citation(Instruments.DerivedRules, "reg. 2 (definition)"),
        ReadWith = [new Citation(Instruments.StandingRulesRegulations2012, "reg. 2")],
        Force = LegalForce.Structural,
        InForce = TransitionDefinitions.SinceAppointedDay,
        Confidence = Confidence.Interpretation,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "Model author",
        Asks = "From 1 July 2022 no clinical commissioning group is shown as commissioning services: the word means a body that existed immediately before that day.",
        Decides = "Looks at each body shown as commissioning on the date. A group among them is a mistake in the data and no breach by any body.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "No clinical commissioning group is shown as commissioning services.",
        NotSatisfied = "A clinical commissioning group is shown as commissioning services after all of them had ended.",
        NotApplicable = "No body is shown as commissioning services on the date.",
        Undetermined = "Whether a clinical commissioning group is shown as commissioning services is not known.",
        Remedy = "Show the board that took the group's place, and let the group end on 1 July 2022.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition)
    {
        var any = false;
        for (var i = 0; i < transition.Commissioners.Count; i++)
        {
            var commissioner = transition.Commissioners[i];
            var runs = facts.Day.Runs(commissioner.From, commissioner.To);
            if (runs == false)
            {
                continue;
            }

            any = true;
            var isGroup = commissioner.Body?.Kind is { } kind ? kind == BodyKind.ClinicalCommissioningGroup : (bool?)null;
            if (isGroup == false)
            {
                review.Meets();
            }
            else if (isGroup == true && runs == true)
            {
                review.Fails(Reason.IncompatibleRole)?.Find(
                    TransitionDefinitions.At("commissioners", i), commissioner.Body?.Code, $"{BoardWords.Capital(BoardWords.Call(commissioner.Body!))} is shown as commissioning services.");
            }
            else
            {
                review.Opens()?.Missing(TransitionDefinitions.At("commissioners", i), "what kind of body each commissioner is, and when it commissioned");
            }
        }

        return any;
    }
}

/// <summary>TRANS-025: staff below board level keep their terms when they move.</summary>
internal sealed class StaffTermsRule() : ClosingGroupRule(
    new RuleDefinition
    {
        Id = new RuleId("TRANS-025"),
        Title = "Staff below board level keep their terms on the move",
        Citation = new Citation(Instruments.EmploymentCommitment),
        Force = LegalForce.Policy,
        Kind = ProvisionKind.Duty,
        InForce = [EffectivePeriod.Since(new LocalDate(2021, 6, 16))],
        Confidence = Confidence.Partly,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "CCGs; NHS England and NHS Improvement; other NHS employers",
        Asks = "The terms of staff below board level go on when their employment moves, even where the law does not require it.",
        Decides = "Looks at each entry of staff recorded; those at board or most senior level are outside the commitment.",
        Outcomes = BoardDefinitions.EveryOutcome,
    },
    new OutcomeWords
    {
        Satisfied = "Staff below board level kept their terms.",
        NotSatisfied = "The terms of staff below board level were changed on the move.",
        NotApplicable = "No staff below board level are recorded.",
        Undetermined = "Whether staff below board level kept their terms is not known.",
        Remedy = "Restore the terms, or explain why the commitment is not kept.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        var staff = transition.Groups[group].Staff;
        for (var i = 0; i < staff.Count; i++)
        {
            switch (facts.Day.Spoken ? (staff[i].IsBoardLevel, staff[i].TermsChanged) : default)
            {
                case (true, _):
                    review.Excuses(Reason.NotEngaged);
                    break;
                case (_, false):
                    review.Meets();
                    break;
                case (false, true):
                    review.Fails(Reason.ProcedureNotFollowed)?.Find(TransitionDefinitions.At("groups", group, "staff", i), staff[i].Id, "The terms of staff below board level were changed on the move.");
                    break;
                default:
                    review.Opens()?.Missing(TransitionDefinitions.At("groups", group, "staff", i), "the level of the staff, and whether their terms changed");
                    break;
            }
        }

        return staff.Count > 0;
    }
}
