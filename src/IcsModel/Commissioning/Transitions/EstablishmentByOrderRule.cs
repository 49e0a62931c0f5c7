using IcsModel.Boards;
using IcsModel.Rules;
using IcsModel.Systems;

namespace IcsModel.Commissioning.Transitions;

/// <summary>TRANS-001: NHS England establishes boards by published orders, for areas that do not overlap, with a constitution.</summary>
internal sealed class EstablishmentByOrderRule() : EstablishedBoardRule(
    TransitionDefinitions.OfTheAct("TRANS-001", "NHS England establishes boards by published order, without overlapping areas", "s. 14Z25(2)", "NHS England") with
    {
        InForce = TransitionDefinitions.SincePreparation,
        ReadWith = [TransitionDefinitions.Act("s. 14Z25(1), (3), (5), (8)")],
        Asks = "Each integrated care board is established by an order of NHS England that is published and sets out or points to the constitution; no two areas coincide or overlap.",
        Decides = "Looks at the order of each board recorded that is not established on a later day, and compares its area with those of the others.",
    },
    new OutcomeWords
    {
        Satisfied = "Each board was established by a published order of NHS England, for an area of its own and with a constitution.",
        NotSatisfied = "A board was not established as the Act asks.",
        NotApplicable = "No integrated care board is recorded as established.",
        Undetermined = "Whether each board was established by a published order of NHS England, for an area of its own and with a constitution, is not known.",
        Pending = "The publication of the order of a board is not shown.",
        Remedy = "Establish the board by a published order, with a constitution, for an area that no other board has.",
    })
{
    private protected override bool Look(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board)
    {
        var established = transition.Boards[board];
        if (established.EstablishedOn is not null && !facts.Day.HasHappened(established.EstablishedOn))
        {
            return false;
        }

        LookAtTruth(in facts, ref review, board, established, established.IsEstablishedByOrder, "/establishedByOrder", "is established by no order");
        LookAtTruth(in facts, ref review, board, established, MadeByNhsEngland(established), "/orderMadeBy", "is established by an order that NHS England did not make");
        LookAtTruth(in facts, ref review, board, established, established.OrderHasConstitution, "/orderHasConstitution", "is established by an order without a constitution");
        if (facts.Day.HasHappened(established.OrderPublishedOn))
        {
            review.Meets();
        }
        else
        {
            review.Opens(Reason.PendingEvent)?.Missing(MissingKind.PendingEvent, TransitionDefinitions.At("boards", board) + "/orderPublishedOn", "the day the order was published");
        }

        LookAtAreas(in facts, ref review, transition, board);
        return true;
    }

    private static bool? MadeByNhsEngland(EstablishedBoard board) => board.OrderMadeBy?.Kind is { } kind ? kind == BodyKind.NhsEngland : null;

    private static void LookAtTruth(in CommissioningFacts facts, ref Review review, int board, EstablishedBoard established, bool? fact, string property, string finding)
    {
        switch (facts.Day.Spoken ? fact : null)
        {
            case true:
                review.Meets();
                break;
            case false:
                review.Fails(Reason.InvalidRoute)?.Find(
                    TransitionDefinitions.At("boards", board) + property, established.Board?.Code, $"{BoardWords.Capital(TransitionDefinitions.Call(established))} {finding}.");
                break;
            default:
                review.Opens()?.Missing(TransitionDefinitions.At("boards", board) + property, "by whose order the board is established, and whether it sets out or points to the constitution");
                break;
        }
    }

    private static void LookAtAreas(in CommissioningFacts facts, ref Review review, CommissioningTransition transition, int board)
    {
        for (var other = 0; other < transition.Boards.Count; other++)
        {
            if (other == board || (transition.Boards[other].EstablishedOn is not null && !facts.Day.HasHappened(transition.Boards[other].EstablishedOn)))
            {
                continue;
            }

            switch (facts.Day.Spoken ? CcgSuccession.Overlap(transition.Boards[board].Area, transition.Boards[other].Area) : null)
            {
                case false:
                    review.Meets();
                    break;
                case true:
                    review.Fails(Reason.Duplicate)?.Find(
                        TransitionDefinitions.At("boards", board) + "/area",
                        transition.Boards[board].Board?.Code,
                        $"The areas of {TransitionDefinitions.Call(transition.Boards[board])} and {TransitionDefinitions.Call(transition.Boards[other])} overlap.");
                    break;
                default:
                    review.Opens()?.Missing(TransitionDefinitions.At("boards", board) + "/area", "the area of each board (state complete: true when all of it is listed)");
                    break;
            }
        }

        if (!facts.Day.IsComplete(transition.Boards))
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/transition/boards", "which other boards there are, and their areas (state complete: true when all are listed)");
        }
    }
}
