using IcsModel.Boards;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>Looks among the seats laid down for one that a sector fills by a joint nomination of all its entitled bodies (paragraph 8(2)).</summary>
internal static class NominatedSeats
{
    /// <summary>How the bodies of a sector are called.</summary>
    internal static string Nominators(NominatingSector sector) =>
        sector switch
        {
            NominatingSector.NhsTrusts => "NHS trusts and foundation trusts",
            NominatingSector.PrimaryMedicalServices => "providers of primary medical services",
            _ => "local authorities",
        };

    internal static void Look(in BoardFacts facts, ref Review review, Constitution constitution, NominatingSector sector)
    {
        var open = !constitution.Seats.IsComplete;
        var reason = Reason.NotProvided;
        var seats = constitution.Seats.Items.AsSpan();
        for (var i = 0; i < seats.Length; i++)
        {
            var fault = FaultOf(seats[i]);
            switch (seats[i].IsNominatedBy(sector))
            {
                case true when fault == Reason.None:
                    review.Meets()?.Saw(
                        $"{Nominators(sector)[..1].ToUpperInvariant()}{Nominators(sector)[1..]} jointly nominate for {SeatReview.Call(seats[i])}{ClauseReview.Where(seats[i].Clause)}.");
                    return;
                case true when fault is { } known && reason == Reason.NotProvided:
                    reason = known;
                    break;
                case true or null when fault is null or Reason.None:
                    open = true;
                    break;
            }
        }

        if (open)
        {
            AskForSeats(constitution, sector, review.Opens(constitution.Seats.IsComplete ? Reason.FactMissing : Reason.ListNotComplete));
        }
        else
        {
            FindSeats(constitution, sector, review.Faults(in facts, reason));
        }
    }

    /// <summary>Why a seat cannot be the one asked for; none where it can, null while not known.</summary>
    private static Reason? FaultOf(ConstitutionSeat seat)
    {
        if (seat.IsLaidDown() == false)
        {
            return Reason.TooFew;
        }

        if (seat.NominatedJointly == false || seat.NominatedByEveryEntitledBody == false)
        {
            return Reason.InvalidRoute;
        }

        return seat.IsLaidDown() is null || seat.NominatedJointly is null || seat.NominatedByEveryEntitledBody is null ? null : Reason.None;
    }

    private static void AskForSeats(Constitution constitution, NominatingSector sector, Spot? spot)
    {
        if (!constitution.Seats.IsComplete)
        {
            spot?.Missing(SeatReview.Seats, ConstitutionReview.StateComplete);
        }

        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (FaultOf(seat) is null or Reason.None && seat.IsNominatedBy(sector) is var nominated and not false)
            {
                Ask(place, seat, SeatReview.Pointer(i), nominated is null);
            }
        }
    }

    private static void Ask(Spot spot, ConstitutionSeat seat, string pointer, bool sectorIsOpen)
    {
        if (sectorIsOpen)
        {
            spot.Missing(pointer + "/nominatedBy", "which bodies, if any, nominate for each seat under the constitution");
        }

        if (seat.IsLaidDown() is null)
        {
            spot.Missing(pointer + "/atLeast", "how many of each seat the constitution lays down at least");
        }

        if (seat.NominatedJointly is null)
        {
            spot.Missing(pointer + "/nominatedJointly", "whether the bodies entitled to nominate do so jointly");
        }

        if (seat.NominatedByEveryEntitledBody is null)
        {
            spot.Missing(pointer + "/nominatedByEveryEntitledBody", "whether every body entitled to nominate takes part");
        }
    }

    private static void FindSeats(Constitution constitution, NominatingSector sector, Spot? spot)
    {
        var found = false;
        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.IsNominatedBy(sector) == true)
            {
                found = true;
                place.Find(SeatReview.Pointer(i) + Field(seat), memberId: null, BoardWords.Capital($"{SeatReview.Call(seat)}{ClauseReview.Where(seat.Clause)} {Say(seat)}."));
            }
        }

        if (!found)
        {
            spot?.Find(SeatReview.Seats, memberId: null, $"The constitution lays down no seat for which {Nominators(sector)} nominate.");
        }
    }

    private static string Field(ConstitutionSeat seat) =>
        FaultOf(seat) == Reason.TooFew ? string.Empty : seat.NominatedJointly == false ? "/nominatedJointly" : "/nominatedByEveryEntitledBody";

    private static string Say(ConstitutionSeat seat)
    {
        if (FaultOf(seat) == Reason.TooFew)
        {
            return "may stand for nobody";
        }

        return seat.NominatedJointly == false ? "is not filled by a joint nomination" : "is filled without a part for every entitled body";
    }
}
