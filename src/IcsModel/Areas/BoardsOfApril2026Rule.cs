using IcsModel.Boards;
using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Areas;

/// <summary>NHSE-MERGE-002: the boards listed are 42 to 31 March 2026 and 36 from 1 April 2026.</summary>
internal sealed class BoardsOfApril2026Rule() : CommissioningMapRule(
    new RuleDefinition
    {
        Id = new RuleId("NHSE-MERGE-002"),
        Title = "42 boards on 31 March 2026 and 36 on 1 April 2026",
        Citation = new Citation(Instruments.MergersOfApril2026),
        Force = LegalForce.Structural,
        InForce = BoardDefinitions.FromSecondModelConstitution,
        VerifiedOn = BoardDefinitions.CheckedOn,
        Bearer = "none",
        Asks = "On 1 April 2026 twelve boards ended and six began, so that the boards listed are 42 on the day before and 36 on that day.",
        Decides = "Counts the boards listed on those two days, whatever the date asked about; later mergers do not change them.",
        Outcomes = DecidesAlways,
    },
    new OutcomeWords
    {
        Satisfied = "The boards listed are 42 on 31 March 2026 and 36 on 1 April 2026.",
        NotSatisfied = "The boards listed are not those of the mergers of 1 April 2026.",
        NotApplicable = string.Empty,
        Undetermined = "How many boards there were on 31 March and on 1 April 2026 is not known.",
        Remedy = "Compare the first and last days of the boards with the mergers of 1 April 2026.",
    })
{
    private protected override void Look(in CommissioningMapFacts facts, ref Review review)
    {
        Look(in facts, ref review, new LocalDate(2026, 3, 31), expected: 42);
        Look(in facts, ref review, new LocalDate(2026, 4, 1), expected: 36);
    }

    private static void Look(in CommissioningMapFacts facts, ref Review review, LocalDate day, int expected)
    {
        var (key, sure, doubtful) = (DayKey.Of(day), 0, 0);
        foreach (var entry in facts.Map.Boards.Items.AsSpan())
        {
            // Undated entries speak only for the day the map is about.
            var exists = CommissioningMapFacts.Exists(entry, key, spoken: facts.Spoken && facts.AsAt == key);
            sure += exists == true ? 1 : 0;
            doubtful += exists is null ? 1 : 0;
        }

        if (sure > expected || (facts.IsComplete && sure + doubtful < expected))
        {
            review.Fails(sure > expected ? Reason.TooMany : Reason.TooFew)?.Find(
                "/boards", memberId: null, $"{OverlapWords.Number(sure)} boards are listed on {BoardWords.Iso(day)}; there were {OverlapWords.Number(expected)}.");
        }
        else if (sure == expected && doubtful == 0 && facts.IsComplete)
        {
            review.Meets()?.Saw($"{OverlapWords.Number(sure)} boards are listed on {BoardWords.Iso(day)}.");
        }
        else
        {
            review.Opens(facts.IsComplete ? Reason.FactMissing : Reason.ListNotComplete)?.Missing(
                "/boards", "all integrated care boards, those abolished included, with their first and last days (state complete: true)");
        }
    }
}
