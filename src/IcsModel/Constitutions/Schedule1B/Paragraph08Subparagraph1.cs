using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-009: the constitution names who appoints each ordinary member and makes the appointment subject to the chair's approval.</summary>
internal sealed class OrdinaryMemberAppointmentClauseRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-009",
        "Constitution names who appoints each ordinary member, the chair approving",
        "para. 8(1)(a), (b)",
        asks: "For every ordinary member the constitution says who appoints, and that the chair must approve.",
        decides: "Looks at every seat laid down other than the chair's and the chief executive's, those of executive directors included.") with
    {
        Reading = new Interpretation("Where the chair appoints, that one act does for the approval too."),
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "who appoints and approves for each seat under the constitution");
            return;
        }

        var seats = constitution.Seats.Items.AsSpan();
        for (var i = 0; i < seats.Length; i++)
        {
            if (seats[i].Kind is not { } kind)
            {
                review.Opens()?.Missing(SeatReview.Pointer(i) + "/kind", SeatReview.Kinds);
            }
            else if (kind.IsOrdinary())
            {
                LookAtAppointor(in facts, ref review, seats[i], i);
                LookAtApproval(in facts, ref review, seats[i], i);
            }
        }

        if (!constitution.Seats.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing(SeatReview.Seats, ConstitutionReview.StateComplete);
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "For every ordinary member the constitution names who appoints and has the chair approve.",
            Outcome.NotSatisfied => "The constitution lets an ordinary member be appointed without saying by whom, or without the chair's approval.",
            Outcome.NotApplicable => "The constitution lays down no seats of ordinary members.",
            _ => "Whether the constitution names who appoints, and has the chair approve, for every ordinary member is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("says for every ordinary member who appoints, and that the chair must approve");

    private static void LookAtAppointor(in BoardFacts facts, ref Review review, ConstitutionSeat seat, int position)
    {
        if (seat.AppointmentClause?.Provides == false)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                SeatReview.Pointer(position) + "/appointmentClause",
                memberId: null,
                $"The constitution does not say who appoints to {Call(seat, seat.AppointmentClause)}.");
        }
        else if (seat.AppointedBy is null)
        {
            review.Opens()?.Missing(SeatReview.Pointer(position) + "/appointedBy", "who appoints under the constitution");
        }
        else
        {
            review.Meets()?.Saw(BoardWords.Capital($"{BoardWords.Call(seat.AppointedBy)} appoints to {Call(seat, seat.AppointmentClause)}."));
        }
    }

    private static void LookAtApproval(in BoardFacts facts, ref Review review, ConstitutionSeat seat, int position)
    {
        var byChair = seat.AppointedBy?.IsSameAs(Actor.Chair);
        var approved = seat.ApprovalClause?.Provides == false ? false : seat.ApprovedBy?.IsSameAs(Actor.Chair);
        if (byChair == true)
        {
            review.Meets()?.Remark("Where the constitution has the chair appoint, that one act is read as the approval too (interpretation).");
        }
        else if (approved == true)
        {
            review.Meets()?.Saw($"The chair approves the appointment to {Call(seat, seat.ApprovalClause)}.");
        }
        else if (approved == false && byChair == false)
        {
            FindWithoutChair(seat, position, review.Faults(in facts, seat.ApprovalClause?.Provides == false ? Reason.NotProvided : Reason.InvalidRoute));
        }
        else if (approved == false)
        {
            review.Opens()?.Missing(SeatReview.Pointer(position) + "/appointedBy", "who appoints under the constitution");
        }
        else
        {
            review.Opens()?.Missing(SeatReview.Pointer(position) + "/approvedBy", "whose approval an appointment needs under the constitution");
        }
    }

    private static void FindWithoutChair(ConstitutionSeat seat, int position, Spot? spot)
    {
        if (seat.ApprovalClause?.Provides == false)
        {
            spot?.Find(
                SeatReview.Pointer(position) + "/approvalClause",
                memberId: null,
                $"The constitution asks nobody to approve the appointment to {Call(seat, seat.ApprovalClause)}.");
        }
        else
        {
            spot?.Find(
                SeatReview.Pointer(position) + "/approvedBy",
                memberId: null,
                $"The constitution has {BoardWords.Call(seat.ApprovedBy!)} and not the chair approve the appointment to {Call(seat, seat.ApprovalClause)}.");
        }
    }

    private static string Call(ConstitutionSeat seat, Clause? clause) => SeatReview.Call(seat) + ClauseReview.Where(clause ?? seat.Clause);
}
