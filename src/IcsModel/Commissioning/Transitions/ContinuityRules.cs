using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Transitions;

/// <summary>TRANS-012 and TRANS-022: what a group had made or was bound by goes on with its successor.</summary>
internal sealed class InstrumentsContinueRule(RuleDefinition definition, OutcomeWords words, bool areDirections) : ClosingGroupRule(definition, words)
{
    internal static InstrumentsContinueRule Instruments { get; } = new(
        TransitionDefinitions.OfTheRegulations("TRANS-012", "Groups' instruments and references go on until the board changes them", "reg. 29(2)-(4)", "Integrated care board") with
        {
            Kind = ProvisionKind.Condition,
            ReadWith = [TransitionDefinitions.Regulations("reg. 29(6)"), TransitionDefinitions.Regulations("reg. 1(2)")],
            Asks = "Instruments, forms and references of a group go on as those of its successor until the board varies, revokes or cancels them.",
            Decides = "Looks at each instrument recorded: none ended with the group, and each is now its successor's. A holder other than the successor stays open where a transfer scheme may have provided so.",
        },
        Words("instrument"),
        areDirections: false);

    internal static InstrumentsContinueRule Directions { get; } = new(
        TransitionDefinitions.OfTheRegulations("TRANS-022", "Live directions on primary care bind the successor", "reg. 22(3)-(4)", "Integrated care board") with
        {
            ReadWith = [TransitionDefinitions.Regulations("reg. 1(2)")],
            Asks = "Directions to a group about primary medical and ophthalmic functions that are live on 1 July 2022 bind its successor.",
            Decides = "Looks at each such direction recorded: none ended with the group, and each binds its successor. Where a group was split the successor depends on the person affected, so that the rule stays open.",
        },
        Words("direction on primary care"),
        areDirections: true);

    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        var any = false;
        for (var i = 0; i < transition.Groups[group].Instruments.Count; i++)
        {
            if (transition.Groups[group].Instruments[i].IsPrimaryCareDirection != !areDirections)
            {
                any = true;
                Look(in facts, ref review, transition, group, i);
            }
        }

        return any;
    }

    private void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group, int position)
    {
        var instrument = transition.Groups[group].Instruments[position];
        switch (facts.Day.Spoken && instrument.IsPrimaryCareDirection is not null ? GoesOn(transition, transition.Groups[group], instrument) : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    TransitionDefinitions.At("groups", group, "instruments", position), instrument.Id, $"{Call(instrument)} of {TransitionDefinitions.Call(transition.Groups[group])} is not treated as going on with its successor.");
                break;
            default:
                review.Opens()?.Missing(TransitionDefinitions.At("groups", group, "instruments", position), "what kind of instrument it is, and whom it belongs to or binds since 1 July 2022");
                break;
        }
    }

    /// <summary>Whether an instrument goes on with the board that took the group's place.</summary>
    private bool? GoesOn(CommissioningTransition transition, ClosingGroup group, CarriedInstrument instrument)
    {
        if (instrument.IsTreatedAsLapsed == true)
        {
            return false;
        }

        var same = BodyMatch.AreSame(CcgSuccession.Whole(transition, group), instrument.Holder);
        return same == false && !areDirections && !IsCoterminous(transition, group) ? null : same;
    }

    /// <summary>Whether everything of the group had to go to one board, so that no scheme can have given the instrument to another.</summary>
    private static bool IsCoterminous(CommissioningTransition transition, ClosingGroup group)
    {
        foreach (var board in transition.Boards.Items.AsSpan())
        {
            if (CcgSuccession.Coincides(group.Area, board.Area) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static string Call(CarriedInstrument instrument) => instrument.Description is { Length: > 0 } description ? BoardWords.Capital(description) : "An instrument";

    private static OutcomeWords Words(string what) => new()
    {
        Satisfied = $"Each {what} of a group goes on with its successor.",
        NotSatisfied = $"Some {what} of a group is not treated as going on with its successor.",
        NotApplicable = $"No {what} of a group is recorded.",
        Undetermined = $"Whether each {what} of a group goes on with its successor is not known.",
        Remedy = "Treat it as the successor's until the board varies, revokes or cancels it.",
    };
}

/// <summary>TRANS-018: a complaint about a group is handled as one about its successor.</summary>
internal sealed class ComplaintsRule() : ClosingGroupRule(
    TransitionDefinitions.OfTheRegulations("TRANS-018", "Complaints about a group go to its successor", "reg. 31(3)", "Integrated care board") with
    {
        ReadWith = [TransitionDefinitions.Regulations("reg. 1(2)")],
        Asks = "A complaint about a group, whenever it was made, is handled as a complaint about its successor.",
        Decides = "Compares the body each complaint is handled as being about with the successor: the board of the group's whole area, or for a group that was split the board responsible for the person.",
    },
    new OutcomeWords
    {
        Satisfied = "Each complaint about a group is handled as one about its successor.",
        NotSatisfied = "A complaint about a group is not handled as one about its successor.",
        NotApplicable = "No complaint about a group is recorded.",
        Undetermined = "Whether each complaint about a group is handled as one about its successor is not known.",
        Remedy = "Pass the complaint to the successor.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        var any = false;
        for (var i = 0; i < transition.Groups[group].Complaints.Count; i++)
        {
            var complaint = transition.Groups[group].Complaints[i];
            if (complaint.On is not null && !facts.Day.HasHappened(complaint.On))
            {
                continue;
            }

            any = true;
            var successor = CcgSuccession.Successor(transition, transition.Groups[group], SuccessorPurpose.Complaints, complaint.ResponsibleBoard);
            switch (facts.Day.Spoken ? BodyMatch.AreSame(successor, complaint.TreatedAsAbout) : null)
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    review.Fails(Reason.InvalidRoute)?.Find(
                        TransitionDefinitions.At("groups", group, "complaints", i) + "/treatedAsAbout", complaint.Id, $"A complaint about {TransitionDefinitions.Call(transition.Groups[group])} is handled as one about {BoardWords.Call(complaint.TreatedAsAbout!)} and not about {BoardWords.Call(successor!)}.");
                    break;
                default:
                    review.Opens()?.Missing(TransitionDefinitions.At("groups", group, "complaints", i), "the successor of the group, and the body the complaint is handled as being about");
                    break;
            }
        }

        return any;
    }
}

/// <summary>TRANS-017: NHS England completes the assessments of the groups' performance in 2021/22.</summary>
internal sealed class PerformanceAssessedRule() : ClosingGroupRule(
    TransitionDefinitions.OfTheRegulations("TRANS-017", "NHS England completes the performance assessments of 2021/22", "reg. 24", "NHS England") with
    {
        Decides = "Looks at whether the assessment of each group is completed; there is no day by which it must be.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "NHS England has completed the assessment of each group.",
        NotApplicable = "No group that ended on 1 July 2022 is recorded.",
        Undetermined = "Whether NHS England has completed the assessment of each group is not known.",
        Pending = "The assessment of a group is not shown to be completed; there is no time limit.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int group)
    {
        if (facts.Day.Spoken && transition.Groups[group].IsPerformanceAssessed == true)
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, TransitionDefinitions.At("groups", group) + "/performanceAssessed", "the assessment of the group's performance in 2021/22");
        }

        return true;
    }
}

/// <summary>TRANS-020: the auditor for 2022/23 is appointed before 1 October 2022.</summary>
internal sealed class FirstAuditorRule() : EstablishedBoardRule(
    TransitionDefinitions.OfTheRegulations("TRANS-020", "First auditor is appointed before 1 October 2022", "reg. 35", "Integrated care board") with
    {
        Asks = "Each of the first boards appoints its auditor for 2022/23 as soon as practicable, and before 1 October 2022.",
        Decides = "Looks at the day of the appointment; whether it was as soon as practicable is for a person to judge. Boards established later are not asked.",
    },
    new OutcomeWords
    {
        Satisfied = "The auditor for 2022/23 was appointed before 1 October 2022.",
        NotSatisfied = "The auditor for 2022/23 was appointed after 30 September 2022.",
        NotApplicable = "No board of 1 July 2022 is recorded, or the last day for appointing the auditor has not passed.",
        Undetermined = "When the auditor for 2022/23 was appointed is not known.",
        Remedy = "Record why the appointment came late.",
    })
{
    private static readonly NodaTime.LocalDate TooLate = new(2022, 10, 1);

    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board)
    {
        var established = transition.Boards[board];
        if (established.EstablishedOn > TransitionDefinitions.Appointed)
        {
            return false;
        }

        if (facts.Day.HasHappened(established.AuditorAppointedOn) && established.AuditorAppointedOn < TooLate)
        {
            review.Meets();
        }
        else if (facts.AsAt < DayKey.Of(TooLate))
        {
            review.Excuses(Reason.NotYetDue);
        }
        else if (established.AuditorAppointedOn is { } late)
        {
            review.Fails(Reason.TooLong)?.Find(Pointer(board), established.Board?.Code, $"{BoardWords.Capital(TransitionDefinitions.Call(established))} appointed its auditor for 2022/23 on {BoardWords.Iso(late)}.");
        }
        else
        {
            review.Opens()?.Missing(Pointer(board), "the day the auditor for 2022/23 was appointed");
        }

        return true;
    }

    private static string Pointer(int board) => TransitionDefinitions.At("boards", board) + "/auditorAppointedOn";
}
