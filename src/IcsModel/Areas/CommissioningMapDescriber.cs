using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Areas;

/// <summary>Puts outcomes of one assessment of all boards into words, when somebody asks.</summary>
internal sealed class CommissioningMapDescriber(RuleCatalogue catalogue, CommissioningMap map, LocalDate asAt)
{
    internal Ruling Describe(Rule rule, Outcome outcome)
    {
        var ruling = new Ruling();
        if (outcome == Outcome.NotInForce)
        {
            return ruling.Say($"The rule was not in force on {BoardWords.Iso(asAt)}.");
        }

        var facts = new CommissioningMapFacts(map, catalogue.Parameters, DayKey.Of(asAt));
        var decision = ((CommissioningMapRule)rule).Decide(in facts);
        ((CommissioningMapRule)rule).Describe(in facts, decision, ruling);
        return ruling;
    }
}
