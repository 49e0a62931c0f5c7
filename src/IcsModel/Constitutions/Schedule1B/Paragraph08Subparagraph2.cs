using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-010 and -011: the constitution lays down a seat that the trusts, and one that the providers of primary medical services, jointly fill.</summary>
internal sealed class NominatedSeatRule(RuleDefinition definition, NominatingSector sector) : ReviewedRule(definition)
{
    private const string Decides =
        "Looks for a seat of which at least one is laid down, nominated jointly and by every entitled body. Who is entitled is taken from the constitution.";

    private string Nominators => NominatedSeats.Nominators(sector);

    internal static NominatedSeatRule Trusts() =>
        new(
            ConstitutionDefinitions.Part1(
                "ICB-CON-010",
                "Constitution lays down a seat jointly nominated by NHS trusts and foundation trusts",
                "para. 8(2)(a), (5)",
                asks:
                    "At least one ordinary member is nominated jointly by those NHS trusts and foundation trusts that provide health services in the area and are of "
                    + "the prescribed description.",
                Decides) with
            {
                Confidence = Confidence.Partly,
                Reading = new Interpretation("A nomination in turn, or by one trust alone, is not joint. The prescribed description is not verified here."),
            },
            NominatingSector.NhsTrusts);

    internal static NominatedSeatRule PrimaryCare() =>
        new(
            ConstitutionDefinitions.Part1(
                "ICB-CON-011",
                "Constitution lays down a seat jointly nominated by providers of primary medical services",
                "para. 8(2)(b), (5)",
                asks:
                    "At least one ordinary member is nominated jointly by those who provide primary medical services in the area and are of the prescribed description.",
                Decides) with
            {
                Confidence = Confidence.Partly,
                Reading = new Interpretation(
                    "The nominee need not be a doctor. Dental, pharmacy and optical contractors take no part, and a committee alone does not nominate for the providers. "
                    + "The prescribed description is not verified here."),
            },
            NominatingSector.PrimaryMedicalServices);

    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is { } constitution)
        {
            NominatedSeats.Look(in facts, ref review, constitution, sector);
        }
        else
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "which seats the constitution lays down and who nominates for them");
        }
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => $"The constitution lays down a seat that all entitled {Nominators} fill by a joint nomination.",
            Outcome.NotSatisfied => $"The constitution lays down no seat that all entitled {Nominators} fill by a joint nomination.",
            _ => $"Whether the constitution lays down a seat that all entitled {Nominators} fill by a joint nomination is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary($"lays down at least one seat for which all entitled {Nominators} jointly nominate");
}

/// <summary>ICB-CON-012: the constitution lays down a seat that every local authority overlapping the area jointly fills.</summary>
internal sealed class CouncilSeatRule() : ReviewedRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-012",
        "Constitution lays down a seat jointly nominated by all overlapping local authorities",
        "para. 8(2)(c), (7)",
        asks:
            "At least one ordinary member is nominated jointly by every local authority whose area coincides with, or includes all or any part of, the area of the board.",
        decides:
            "Looks for a seat of which at least one is laid down, nominated jointly and by every entitled body, and compares the authorities the constitution lists "
            + "with those in the area.") with
    {
        Confidence = Confidence.Partly,
        Reading = new Interpretation("Any overlap is enough; no description is prescribed. Which bodies are local authorities (section 2B(5)) is not verified here."),
    })
{
    private protected override void Look(in BoardFacts facts, ref Review review)
    {
        if (facts.Constitution is not { } constitution)
        {
            review.AskForConstitution(in facts, SeatReview.Seats, "which seats the constitution lays down and who nominates for them");
            return;
        }

        NominatedSeats.Look(in facts, ref review, constitution, NominatingSector.LocalAuthorities);
        facts.Index.Councils.Look(in facts, ref review);
    }

    private protected override string Message(in BoardFacts facts, Decision decision) =>
        decision.Outcome switch
        {
            Outcome.Satisfied => "The constitution lays down a seat that every local authority in the area fills by a joint nomination.",
            Outcome.NotSatisfied => "The constitution lays down no seat that exactly the local authorities in the area fill by a joint nomination.",
            _ => "Whether the constitution lays down a seat that every local authority in the area fills by a joint nomination is not known.",
        };

    private protected override string Remedy(in BoardFacts facts, Decision decision) =>
        ConstitutionReview.Vary("lays down at least one seat for which every local authority in the area, and no other, jointly nominates");
}
