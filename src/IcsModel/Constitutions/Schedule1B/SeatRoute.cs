using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>Asks of an office of the board by whom the constitution has it filled and with whose approval.</summary>
internal sealed record SeatRoute(SeatKind Office, Actor Appointor, Actor Approver)
{
    internal string Remedy =>
        ConstitutionReview.Vary($"has {BoardWords.Call(Appointor)} appoint the {Title}, with the approval of {BoardWords.Call(Approver)}");

    private string Title => ((SeatKind?)Office).Name();

    internal string Message(Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"The constitution has {BoardWords.Call(Appointor)} appoint the {Title}, with the approval of {BoardWords.Call(Approver)}.",
            Outcome.NotSatisfied => $"The constitution does not have {BoardWords.Call(Appointor)} appoint the {Title} with the approval of {BoardWords.Call(Approver)}.",
            _ => $"Who appoints the {Title} under the constitution, and with whose approval, is not known.",
        };

    internal void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "who appoints and approves for each seat under the constitution");
            return;
        }

        var (found, open) = (false, !constitution.Seats.IsComplete);
        var seats = constitution.Seats.Items.AsSpan();
        for (var i = 0; i < seats.Length; i++)
        {
            open |= seats[i].Kind is null;
            if (seats[i].Kind == Office)
            {
                found = true;
                LookAtAppointor(in facts, ref review, seats[i], i);
                LookAtApprover(in facts, ref review, seats[i], i);
            }
        }

        if (!found && open)
        {
            review.Opens(constitution.Seats.IsComplete ? Reason.FactMissing : Reason.ListNotComplete)?.Missing(
                SeatReview.Seats, "by whom the constitution has the office filled (list its seat with appointor and approver)");
        }
        else if (!found)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                SeatReview.Seats, memberId: null, $"The constitution lays down no {Title}, and so nobody who appoints one.");
        }
    }

    private void LookAtAppointor(in BoardFacts facts, ref Review review, ConstitutionSeat seat, int position)
    {
        if (seat.AppointmentClause?.Provides == false)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                SeatReview.Pointer(position) + "/appointmentClause", memberId: null, $"The constitution does not say who appoints to {Call(seat, seat.AppointmentClause)}.");
            return;
        }

        switch (seat.AppointedBy?.IsSameAs(Appointor))
        {
            case true:
                review.Meets()?.Saw(BoardWords.Capital($"{BoardWords.Call(Appointor)} appoints to {Call(seat, seat.AppointmentClause)}."));
                break;
            case false:
                review.Faults(in facts, Reason.InvalidRoute)?.Find(
                    SeatReview.Pointer(position) + "/appointedBy",
                    memberId: null,
                    $"The constitution has {BoardWords.Call(seat.AppointedBy!)} appoint to {Call(seat, seat.AppointmentClause)}.");
                break;
            default:
                review.Opens()?.Missing(SeatReview.Pointer(position) + "/appointedBy", "who appoints under the constitution");
                break;
        }
    }

    private void LookAtApprover(in BoardFacts facts, ref Review review, ConstitutionSeat seat, int position)
    {
        if (seat.ApprovalClause?.Provides == false)
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(
                SeatReview.Pointer(position) + "/approvalClause", memberId: null, $"The constitution asks nobody to approve the appointment to {Call(seat, seat.ApprovalClause)}.");
            return;
        }

        switch (seat.ApprovedBy?.IsSameAs(Approver))
        {
            case true:
                review.Meets()?.Saw(BoardWords.Capital($"{BoardWords.Call(Approver)} approves the appointment to {Call(seat, seat.ApprovalClause)}."));
                break;
            case false:
                review.Faults(in facts, Reason.InvalidRoute)?.Find(
                    SeatReview.Pointer(position) + "/approvedBy",
                    memberId: null,
                    $"The constitution has {BoardWords.Call(seat.ApprovedBy!)} approve the appointment to {Call(seat, seat.ApprovalClause)}.");
                break;
            default:
                review.Opens()?.Missing(SeatReview.Pointer(position) + "/approvedBy", "whose approval an appointment needs under the constitution");
                break;
        }
    }

    private static string Call(ConstitutionSeat seat, Clause? clause) => SeatReview.Call(seat) + ClauseReview.Where(clause ?? seat.Clause);
}
