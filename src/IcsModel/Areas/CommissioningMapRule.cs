using IcsModel.Law;
using IcsModel.Rules;
using IcsModel.Systems;
using NodaTime;

namespace IcsModel.Areas;

/// <summary>A rule about all boards of England taken together.</summary>
internal abstract class CommissioningMapRule(RuleDefinition definition, OutcomeWords words) : ReviewedRule<CommissioningMapFacts>(definition)
{
    /// <summary>The first day on which NHS England could establish boards (S.I. 2022/515 reg. 2(c)).</summary>
    internal static ValueList<EffectivePeriod> FromPower { get; } = [EffectivePeriod.Since(new LocalDate(2022, 5, 9))];

    internal static ValueList<Outcome> DecidesAlways { get; } = [Outcome.NotInForce, Outcome.Undetermined, Outcome.Satisfied, Outcome.NotSatisfied];

    private protected static Citation Section14Z25(string subsection) => new(Instruments.NhsAct2006, "s. 14Z25" + subsection);

    private protected sealed override string Message(in CommissioningMapFacts facts, Decision decision) => words.Of(decision);

    private protected sealed override string Remedy(in CommissioningMapFacts facts, Decision decision) => words.Remedy;

    /// <summary>Leaves open what boards left out, of unknown days or of unknown area could change; answers whether it did.</summary>
    private protected static bool OpensForBoards(in CommissioningMapFacts facts, ref Review review)
    {
        if (facts.AreEditionsMixed)
        {
            review.Opens()?.Missing("/boards", "the areas of all boards in the LSOAs of one census; codes of 2011 and of 2021 cannot be compared");
            return true;
        }

        if (!facts.IsComplete)
        {
            review.Opens(Reason.ListNotComplete)?.Missing("/boards", "whether these are all integrated care boards on the date (state complete: true if they are)");
            return true;
        }

        if (facts.IsAnyDoubtful || facts.IsAnyAreaMissing)
        {
            review.Opens()?.Missing("/boards", "the days and the area of each board");
            return true;
        }

        return false;
    }
}
