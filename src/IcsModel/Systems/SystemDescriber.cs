using IcsModel.Boards;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Systems;

/// <summary>Puts outcomes of one assessment of a system into words, when somebody asks.</summary>
internal sealed class SystemDescriber(RuleCatalogue catalogue, IntegratedCareSystem system, LocalDate asAt)
{
    internal Ruling Describe(Rule rule, Outcome outcome)
    {
        var ruling = new Ruling();
        var facts = new SystemFacts(system.Index, catalogue.Parameters, DayKey.Of(asAt));
        if (outcome == Outcome.NotInForce)
        {
            return ruling.Say($"The rule was not in force on {BoardWords.Iso(asAt)}.");
        }

        if (!facts.BoardExists)
        {
            return ruling.Say(
                facts.AsAt < facts.Index.Established
                    ? $"The integrated care board did not exist on {BoardWords.Iso(asAt)}: it was established on {BoardWords.Iso(system.Board!.EstablishedOn!.Value)}."
                    : $"The integrated care board did not exist on {BoardWords.Iso(asAt)}: it was abolished on {BoardWords.Iso(system.Board!.AbolishedOn!.Value)}.");
        }

        var decision = ((SystemRule)rule).Decide(in facts);
        ((SystemRule)rule).Describe(in facts, decision, ruling);
        return ruling;
    }
}
