using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Commissioning;

/// <summary>Puts outcomes of one assessment of a commissioning history into words, when somebody asks.</summary>
internal sealed class CommissioningDescriber(RuleCatalogue catalogue, CommissioningHistory history, LocalDate asAt)
{
    internal Ruling Describe(Rule rule, Outcome outcome)
    {
        var ruling = new Ruling();
        if (outcome == Outcome.NotInForce)
        {
            return ruling.Say($"The rule was not in force on {BoardWords.Iso(asAt)}.");
        }

        var facts = new CommissioningFacts(history.Index, catalogue.Parameters, DayKey.Of(asAt));
        var decision = ((CommissioningRule)rule).Decide(in facts);
        ((CommissioningRule)rule).Describe(in facts, decision, ruling);
        return ruling;
    }
}
