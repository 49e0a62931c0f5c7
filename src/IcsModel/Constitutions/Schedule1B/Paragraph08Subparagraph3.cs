using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-013: the constitution sets out how each of the three kinds of nomination is made.</summary>
internal sealed class NominationProcessClauseRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-013",
        "Constitution sets out the process of nomination for all three groups",
        "para. 8(3)",
        asks: "The constitution sets out how trusts, providers of primary medical services and local authorities nominate.",
        decides: "Looks for the process among the seats each group nominates for.") with
    {
        Reading = new Interpretation("Whether the whole process may stand in another document, such as a handbook, is doubtful and left open."),
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "which seats the constitution lays down and how nominations for them are made");
            return;
        }

        Look(in facts, ref review, constitution, NominatingSector.NhsTrusts);
        Look(in facts, ref review, constitution, NominatingSector.PrimaryMedicalServices);
        Look(in facts, ref review, constitution, NominatingSector.LocalAuthorities);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } => "The constitution sets out the process of nomination for all three groups.",
            { Outcome: Outcome.NotSatisfied } => "The constitution does not set out the process of nomination for all three groups.",
            { Reason: Reason.Judgement } => "The constitution leaves a whole process of nomination to another document; whether it may is doubtful.",
            _ => "Whether the constitution sets out the process of nomination for all three groups is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("itself sets out how trusts, providers of primary medical services and local authorities nominate");

    private static void Look(in BoardFacts facts, ref Review review, Constitution constitution, NominatingSector sector)
    {
        var (open, elsewhere) = (!constitution.Seats.IsComplete, false);
        var seats = constitution.Seats.Items.AsSpan();
        for (var i = 0; i < seats.Length; i++)
        {
            var nominated = seats[i].IsNominatedBy(sector);
            if (nominated == false)
            {
                continue;
            }

            var process = seats[i].NominationProcess?.Provides;
            if (nominated == true && process == true)
            {
                review.Meets()?.Saw($"The constitution sets out how {NominatedSeats.Nominators(sector)} nominate{ClauseReview.Where(seats[i].NominationProcess)}.");
                return;
            }

            elsewhere |= nominated == true && seats[i].NominationProcessIsElsewhere == true;
            open |= process != false || seats[i].NominationProcessIsElsewhere != false;
        }

        if (elsewhere)
        {
            FindElsewhere(constitution, sector, review.Opens(Reason.Judgement));
        }
        else if (open)
        {
            AskForProcess(constitution, sector, review.Opens(constitution.Seats.IsComplete ? Reason.FactMissing : Reason.ListNotComplete));
        }
        else
        {
            FindNone(constitution, sector, review.Faults(in facts, Reason.NotProvided));
        }
    }

    private static void FindElsewhere(Constitution constitution, NominatingSector sector, Spot? spot)
    {
        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.IsNominatedBy(sector) == true && seat.NominationProcessIsElsewhere == true)
            {
                place
                    .Find(
                        SeatReview.Pointer(i) + "/nominationProcessIsElsewhere",
                        memberId: null,
                        $"How {NominatedSeats.Nominators(sector)} nominate stands wholly in another document{ClauseReview.Where(seat.NominationProcess ?? seat.Clause)}.")
                    .Missing(
                        MissingKind.Judgement,
                        SeatReview.Pointer(i) + "/nominationProcessIsElsewhere",
                        "whether a constitution may leave the whole process of nomination to another document");
            }
        }
    }

    private static void AskForProcess(Constitution constitution, NominatingSector sector, Spot? spot)
    {
        if (!constitution.Seats.IsComplete)
        {
            spot?.Missing(SeatReview.Seats, ConstitutionReview.StateComplete);
        }

        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            switch (constitution.Seats[i].IsNominatedBy(sector))
            {
                case null:
                    place.Missing(SeatReview.Pointer(i) + "/nominatedBy", "which bodies, if any, nominate for each seat under the constitution");
                    break;
                case true when constitution.Seats[i].NominationProcess?.Provides is null:
                    place.Missing(SeatReview.Pointer(i) + "/nominationProcess", "whether the constitution sets out how nominations for each seat are made");
                    break;
                case true:
                    place.Missing(SeatReview.Pointer(i) + "/nominationProcessIsElsewhere", "whether the process of nomination stands in another document");
                    break;
            }
        }
    }

    private static void FindNone(Constitution constitution, NominatingSector sector, Spot? spot)
    {
        var found = false;
        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.IsNominatedBy(sector) == true)
            {
                found = true;
                place.Find(
                    SeatReview.Pointer(i) + "/nominationProcess",
                    memberId: null,
                    $"The constitution does not set out how {NominatedSeats.Nominators(sector)} nominate{ClauseReview.Where(seat.NominationProcess ?? seat.Clause)}.");
            }
        }

        if (!found)
        {
            spot?.Find(SeatReview.Seats, memberId: null, $"The constitution lays down no seat for which {NominatedSeats.Nominators(sector)} nominate, and so no process.");
        }
    }
}
