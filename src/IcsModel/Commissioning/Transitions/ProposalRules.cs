using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Transitions;

/// <summary>TRANS-003: NHS England publishes the list of the initial areas.</summary>
internal sealed class InitialAreasRule() : TransitionRule(
    TransitionDefinitions.OfTheAct("TRANS-003", "NHS England publishes the list of the initial areas", "s. 14Z26(1)", "NHS England") with
    {
        InForce = TransitionDefinitions.SincePreparation,
        Decides = "Looks at the day of publication. The Act sets none, so that a list not shown is awaited; one published before 9 May 2022 would rest on general powers and is left to judgement.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    new OutcomeWords
    {
        Satisfied = "The list of the initial areas was published.",
        NotApplicable = "Nothing of the transition is recorded.",
        Undetermined = "Whether the list of the initial areas was published under the Act is not known.",
        Pending = "The list of the initial areas is not shown to be published; the Act sets no day.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition)
    {
        if (transition.InitialAreasPublishedOn is { } published && published < TransitionDefinitions.Preparatory)
        {
            review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, "/transition/initialAreasPublishedOn", "whether a list published before the section was in force is the list that it asks for");
        }
        else if (facts.Day.HasHappened(transition.InitialAreasPublishedOn) || (transition.InitialAreasPublishedOn is null && facts.Day.Spoken && transition.AreInitialAreasPublished == true))
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, "/transition/initialAreasPublishedOn", "the publication of the list of the initial areas");
        }

        return true;
    }
}

/// <summary>A rule asked of each board whose proposal of a first constitution is recorded and not made on a later day.</summary>
internal abstract class ProposalRule(RuleDefinition definition, OutcomeWords words) : EstablishedBoardRule(definition, words)
{
    private protected sealed override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board)
    {
        if (transition.Boards[board].Proposal is not { } proposal || (proposal.On is not null && !facts.Day.HasHappened(proposal.On)))
        {
            return false;
        }

        Look(in facts, ref review, transition, board, proposal);
        return true;
    }

    /// <summary>Looks at one proposal.</summary>
    private protected abstract void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal);

    private protected static string Pointer(int board, string property) => TransitionDefinitions.At("boards", board) + "/proposal" + property;

    private protected static OutcomeWords Words(string so, string notSo, string open, string remedy = "") => new()
    {
        Satisfied = so,
        NotSatisfied = notSo,
        NotApplicable = "No proposal of a first constitution is recorded.",
        Undetermined = open,
        Remedy = remedy,
    };
}

/// <summary>TRANS-004: the groups whose areas make up the initial area propose the constitution.</summary>
internal sealed class ProposersRule() : ProposalRule(
    TransitionDefinitions.OfTheAct("TRANS-004", "Relevant groups propose the first constitution", "s. 14Z26(2)", "Clinical commissioning group") with
    {
        ReadWith = [TransitionDefinitions.Act("s. 14Z26(8)")],
        Asks = "The group whose area is the initial area proposes the constitution; where the area holds all or part of several groups' areas, they propose it together.",
        Decides = "Finds the groups whose areas share a part with that of the board, and compares them with the proposers.",
        Reading = new Interpretation("One group whose area is larger or smaller than the initial area fits neither limb in terms, so that the rule stays open."),
    },
    Words(
        "The relevant groups proposed each first constitution.",
        "A first constitution was not proposed by the relevant groups.",
        "Whether the relevant groups proposed each first constitution is not known.",
        "Let all groups whose areas make up the area of the board propose together."))
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        var area = transition.Boards[board].Area;
        var (relevant, open) = (0, !facts.Day.IsComplete(transition.Groups));
        var sole = -1;
        for (var i = 0; i < transition.Groups.Count; i++)
        {
            var overlap = facts.Day.Spoken ? CcgSuccession.Overlap(transition.Groups[i].Area, area) : null;
            open |= overlap is null;
            if (overlap == true)
            {
                (relevant, sole) = (relevant + 1, i);
            }
        }

        if (open || relevant == 0)
        {
            review.Opens()?.Missing("/transition/groups", "the groups and their areas, and the area of the board (state complete: true when all are listed)");
        }
        else if (relevant == 1 && CcgSuccession.Coincides(transition.Groups[sole].Area, area) != true)
        {
            review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, TransitionDefinitions.At("boards", board) + "/area", "who proposes where one group's area is larger or smaller than that of the board");
        }
        else
        {
            LookAtGroups(in facts, ref review, transition, board, proposal);
            LookAtProposers(in facts, ref review, transition, board, proposal);
        }
    }

    private static void LookAtGroups(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        foreach (var group in transition.Groups.Items.AsSpan())
        {
            if (CcgSuccession.Overlap(group.Area, transition.Boards[board].Area) != true)
            {
                continue;
            }

            switch (BodyMatch.IsIn(group.Group, proposal.Proposers, facts.Day.IsComplete(proposal.Proposers)))
            {
                case true:
                    review.Meets();
                    break;
                case false:
                    review.Fails(Reason.Missing)?.Find(Pointer(board, "/proposers"), transition.Boards[board].Board?.Code, $"{BoardWords.Capital(TransitionDefinitions.Call(group))} is not among the proposers.");
                    break;
                default:
                    review.Opens(Reason.ListNotComplete)?.Missing(Pointer(board, "/proposers"), "which groups proposed the constitution (state complete: true when all are listed)");
                    break;
            }
        }
    }

    private static void LookAtProposers(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        foreach (var proposer in proposal.Proposers.Items.AsSpan())
        {
            var match = new BodyMatch(proposer);
            foreach (var group in transition.Groups.Items.AsSpan())
            {
                if (CcgSuccession.Overlap(group.Area, transition.Boards[board].Area) == true)
                {
                    match.See(group.Group);
                }
            }

            if (match.Answer(facts.Day.IsComplete(transition.Groups)) == false)
            {
                review.Fails(Reason.InvalidRoute)?.Find(
                    Pointer(board, "/proposers"), transition.Boards[board].Board?.Code, $"{BoardWords.Capital(BoardWords.Call(proposer))} proposed the constitution although no part of its area lies in that of the board.");
            }
        }
    }
}

/// <summary>TRANS-005: the groups consult before they propose.</summary>
internal sealed class ProposalConsultationRule() : ProposalRule(
    TransitionDefinitions.OfTheAct("TRANS-005", "Groups consult before they propose", "s. 14Z26(3)", "Clinical commissioning group") with
    {
        Asks = "Before they propose, the groups consult whomever they think appropriate.",
        Decides = "Looks at whether they consulted and whether the consultation ended before the proposal. One held before 9 May 2022 counts; whether it was adequate is for NHS England.",
    },
    Words(
        "The groups consulted before they proposed each first constitution.",
        "A first constitution was proposed without a consultation before.",
        "Whether the groups consulted before they proposed each first constitution is not known.",
        "Consult, and propose again."))
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        if (proposal is { ConsultationEndedOn: { } ended, On: { } proposed })
        {
            if (ended <= proposed)
            {
                review.Meets();
            }
            else
            {
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(board, "/consultationEndedOn"), transition.Boards[board].Board?.Code, $"The consultation ended on {BoardWords.Iso(ended)}, after the proposal of {BoardWords.Iso(proposed)}.");
            }

            return;
        }

        switch (facts.Day.Spoken ? proposal.IsConsulted : null)
        {
            case true:
                review.Meets();
                break;
            case false when proposal.ConsultationEndedOn is null:
                review.Fails(Reason.ProcedureNotFollowed)?.Find(Pointer(board, "/consulted"), transition.Boards[board].Board?.Code, $"Nobody was consulted before the constitution of {TransitionDefinitions.Call(transition.Boards[board])} was proposed.");
                break;
            default:
                review.Opens()?.Missing(Pointer(board, "/consultationEndedOn"), "whether the groups consulted before they proposed");
                break;
        }
    }
}

/// <summary>TRANS-006: NHS England gives effect to the proposal unless a listed exception applies.</summary>
internal sealed class ProposalAdoptedRule() : ProposalRule(
    TransitionDefinitions.OfTheAct("TRANS-006", "NHS England adopts the proposal unless a listed exception applies", "s. 14Z26(4)-(5)", "NHS England") with
    {
        Asks = "The order gives effect to the constitution proposed, unless NHS England thinks it inappropriate or the consultation inadequate, or none comes within a reasonable time.",
        Decides = "Looks at whether the proposal was adopted and, where it was not, at the reason recorded.",
    },
    Words(
        "Each proposal was adopted, or a listed exception is recorded.",
        "A proposal was not adopted although no listed exception is recorded.",
        "Whether each proposal was adopted, and if not why, is not known.",
        "Adopt the proposal, or record which exception applies."))
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        switch (facts.Day.Spoken ? (proposal.IsAdopted, proposal.HasDepartureReason, proposal.DepartureReason) : default)
        {
            case (true, _, _):
                review.Meets();
                break;
            case (false, _, not (null or ProposalDepartureReason.Other)):
                review.Meets();
                break;
            case (false, false, null):
            case (false, _, ProposalDepartureReason.Other):
                review.Fails(Reason.ProcedureNotFollowed)?.Find(
                    Pointer(board, "/departureReason"), transition.Boards[board].Board?.Code, $"The order for {TransitionDefinitions.Call(transition.Boards[board])} departs from the proposal without a reason that the Act lists.");
                break;
            default:
                review.Opens()?.Missing(Pointer(board, "/adopted"), "whether the order gives effect to the proposal, and if not why");
                break;
        }
    }
}

/// <summary>TRANS-007: the groups have regard to NHS England's guidance on proposals.</summary>
internal sealed class ProposalGuidanceRule() : ProposalRule(
    TransitionDefinitions.OfTheAct("TRANS-007", "Groups have regard to NHS England's guidance on proposals", "s. 14Z26(6)-(7)", "Clinical commissioning group") with
    {
        Kind = ProvisionKind.DutyWithAView,
        Confidence = Confidence.Partly,
        Asks = "The groups have regard to NHS England's guidance, the model constitution of May 2022 among it.",
        Decides = "A proposal that keeps to the guidance, or departs from it for a recorded reason, shows regard; whether another does is for a person to judge.",
        Outcomes = BoardDefinitions.NeverNotSatisfied,
    },
    Words(
        "Each proposal keeps to the guidance or departs from it for a recorded reason.",
        string.Empty,
        "Whether each proposal was made with regard to the guidance is not known."))
{
    private protected override void Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board, ConstitutionProposal proposal)
    {
        switch (facts.Day.Spoken ? (proposal.DepartsFromGuidance, proposal.HasReasonForGuidanceDeparture) : default)
        {
            case (false, _):
            case (true, true):
                review.Meets();
                break;
            case (true, false):
                review.Opens(Reason.Judgement)?.Missing(MissingKind.Judgement, Pointer(board, "/departsFromGuidance"), "whether a proposal that departs from the guidance without a recorded reason was made with regard to it");
                break;
            default:
                review.Opens()?.Missing(Pointer(board, "/departsFromGuidance"), "whether the proposal departs from the guidance, and whether the reason is recorded");
                break;
        }
    }
}
