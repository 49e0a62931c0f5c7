using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Boards;

/// <summary>Puts outcomes of one assessment of a board into words, when somebody asks.</summary>
internal sealed class BoardDescriber(RuleCatalogue catalogue, IntegratedCareBoard board, LocalDate asAt)
{
    internal Ruling Describe(Rule rule, Outcome outcome)
    {
        var ruling = new Ruling();
        var facts = new BoardFacts(board.Index, catalogue.Parameters, DayKey.Of(asAt));
        if (outcome == Outcome.NotInForce)
        {
            return ruling.Say($"The rule was not in force on {BoardWords.Iso(asAt)}.");
        }

        if (!facts.BoardExists)
        {
            return ruling.Say(
                facts.AsAt < facts.Index.Established
                    ? $"The board did not exist on {BoardWords.Iso(asAt)}: it was established on {BoardWords.Iso(board.EstablishedOn!.Value)}."
                    : $"The board did not exist on {BoardWords.Iso(asAt)}: it was abolished on {BoardWords.Iso(board.AbolishedOn!.Value)}.");
        }

        if (rule.Definition.WorstOf.Count > 0)
        {
            return DescribeSum(rule, outcome, ruling);
        }

        var decision = ((SubjectRule<BoardFacts>)rule).Decide(in facts);
        ((SubjectRule<BoardFacts>)rule).Describe(in facts, decision, ruling);
        return ruling;
    }

    private Ruling DescribeSum(Rule rule, Outcome outcome, Ruling ruling)
    {
        var verdict = catalogue.Decide(board, asAt);
        var parts = Enumerable.Range(0, verdict.Count)
            .Select(verdict.At)
            .Where(part => rule.Definition.WorstOf.Contains(part.Key.Id) && part.Value == outcome)
            .Select(part => part.Key)
            .ToArray();
        foreach (var part in parts)
        {
            ruling.Saw($"{part.Definition.Title}: {BoardWords.Call(outcome)}.");
        }

        return ruling.Say(
            $"{parts.Length} of the {rule.Definition.WorstOf.Count} rules on the composition of the board {(parts.Length == 1 ? "is" : "are")} {BoardWords.Call(outcome)}.",
            outcome == Outcome.NotSatisfied ? "Follow what is said under each rule that is not satisfied." : null);
    }
}
