using System.Globalization;
using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-003: the constitution lays down a chair, a chief executive and at least three ordinary members.</summary>
internal sealed class CompositionClauseRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-003",
        "Constitution lays down a chair, a chief executive and at least three ordinary members",
        "para. 3(1)(a)-(c), (2)",
        asks: "The constitution provides for a board of a chair, a chief executive and no fewer than three other members.",
        decides:
            "Looks for the two offices among the seats laid down and adds up the least numbers of all other seats; a seat without a least number counts for none "
            + "while it may have one.") with
    {
        Reading = new Interpretation("Seats laid down as \"up to\" a number have a least number of none. Executives other than the chief executive are ordinary members."),
    })
{
    private const int Fewest = 3;

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "which seats the constitution lays down");
            return;
        }

        LookForOffice(in facts, ref review, constitution, SeatKind.Chair);
        LookForOffice(in facts, ref review, constitution, SeatKind.ChiefExecutive);
        LookForOrdinary(in facts, ref review, constitution);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision switch
        {
            { Outcome: Outcome.Satisfied } =>
                $"The constitution lays down a chair, a chief executive and at least {Text(Bounds(facts.Constitution!).Sure)} ordinary members.",
            { Outcome: Outcome.NotSatisfied, Reason: Reason.TooFew } => "The constitution allows a board of fewer than three ordinary members.",
            { Outcome: Outcome.NotSatisfied } => "The constitution lays down no chair or no chief executive.",
            _ => "Whether the constitution lays down a chair, a chief executive and at least three ordinary members is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("lays down a chair, a chief executive and at least three other members");

    private static void LookForOffice(in BoardFacts facts, ref Review review, Constitution constitution, SeatKind office)
    {
        var open = !constitution.Seats.IsComplete;
        var seats = constitution.Seats.Items.AsSpan();
        for (var i = 0; i < seats.Length; i++)
        {
            if (seats[i].Kind is { } kind && kind != office)
            {
                continue;
            }

            var laidDown = seats[i].IsLaidDown();
            if (laidDown == true && seats[i].Kind is not null)
            {
                review.Meets()?.Saw($"The constitution lays down {SeatReview.Call(seats[i])}{ClauseReview.Where(seats[i].Clause)}.");
                return;
            }

            open |= laidDown != false;
        }

        if (open)
        {
            AskForOffice(constitution, office, review.Opens(constitution.Seats.IsComplete ? Reason.FactMissing : Reason.ListNotComplete));
        }
        else
        {
            review.Faults(in facts, Reason.NotProvided)?.Find(SeatReview.Seats, memberId: null, $"The constitution lays down no {((SeatKind?)office).Name()}.");
        }
    }

    private static void AskForOffice(Constitution constitution, SeatKind office, Spot? spot)
    {
        AskForList(constitution, spot);
        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.Kind is null)
            {
                place.Missing(SeatReview.Pointer(i) + "/kind", SeatReview.Kinds);
            }
            else if (seat.Kind == office && seat.IsLaidDown() is null)
            {
                place.Missing(SeatReview.Pointer(i) + "/number", "how many of each seat the constitution lays down");
            }
        }
    }

    private static void LookForOrdinary(in BoardFacts facts, ref Review review, Constitution constitution)
    {
        var (sure, most) = Bounds(constitution);
        if (constitution.Seats.IsComplete && most < Fewest)
        {
            FindOrdinary(constitution, review.Faults(in facts, Reason.TooFew));
        }
        else if (sure >= Fewest)
        {
            review.Meets()?.Saw($"The least numbers of all ordinary members' seats add up to {Text(sure)}.");
        }
        else
        {
            AskForNumbers(constitution, review.Opens(constitution.Seats.IsComplete ? Reason.FactMissing : Reason.ListNotComplete));
        }
    }

    /// <summary>The sum of the least numbers of ordinary seats as known, and the most it can be among the seats listed.</summary>
    private static (int Sure, int Most) Bounds(Constitution constitution)
    {
        var (sure, most) = (0L, 0L);
        foreach (var seat in constitution.Seats.Items.AsSpan())
        {
            if (seat.Kind is not (SeatKind.Chair or SeatKind.ChiefExecutive))
            {
                sure += seat.Kind is null ? 0 : seat.Least() ?? 0;
                most += seat.MostLeast();
            }
        }

        return ((int)Math.Min(sure, int.MaxValue), (int)Math.Min(most, int.MaxValue));
    }

    private static void FindOrdinary(Constitution constitution, Spot? spot)
    {
        if (spot is not { } place)
        {
            return;
        }

        place.Find(SeatReview.Seats, memberId: null, $"The least numbers of all ordinary members' seats add up to {Text(Bounds(constitution).Sure)}; the Act requires at least 3.");
        for (var i = 0; i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.Kind is not (SeatKind.Chair or SeatKind.ChiefExecutive) && seat.MostLeast() < 1)
            {
                place.Find(
                    SeatReview.Pointer(i),
                    memberId: null,
                    BoardWords.Capital($"{SeatReview.Call(seat)} has a greatest number only and may stand for nobody{ClauseReview.Where(seat.Clause)}."));
            }
        }
    }

    private static void AskForNumbers(Constitution constitution, Spot? spot)
    {
        AskForList(constitution, spot);
        for (var i = 0; spot is { } place && i < constitution.Seats.Count; i++)
        {
            var seat = constitution.Seats[i];
            if (seat.Kind is null)
            {
                place.Missing(SeatReview.Pointer(i) + "/kind", SeatReview.Kinds);
            }
            else if (seat.Kind.Value.IsOrdinary() && seat.Least() is null)
            {
                place.Missing(SeatReview.Pointer(i) + "/atLeast", "the least number of each ordinary members' seat (0 where the constitution only says up to a number)");
            }
        }
    }

    private static void AskForList(Constitution constitution, Spot? spot)
    {
        if (!constitution.Seats.IsComplete)
        {
            spot?.Missing(SeatReview.Seats, ConstitutionReview.StateComplete);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
