using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>One thing that is missing, with all places where it would be given and all rules it would help to settle.</summary>
internal sealed class OpenQuestion(MissingKind kind, string description)
{
    private readonly HashSet<string> pointers = new(StringComparer.Ordinal);
    private readonly HashSet<RuleOutcome> outcomes = [];

    internal MissingKind Kind { get; } = kind;

    internal string Description { get; } = description;

    internal IReadOnlyCollection<string> Pointers => pointers;

    internal IReadOnlyCollection<RuleOutcome> Outcomes => outcomes;

    /// <summary>Everything that outcomes miss, each thing once, what helps to settle most rules first.</summary>
    internal static IEnumerable<OpenQuestion> Of(IEnumerable<RuleOutcome> outcomes)
    {
        var questions = new Dictionary<(MissingKind, string), OpenQuestion>();
        foreach (var outcome in outcomes)
        {
            foreach (var missing in outcome.Missing)
            {
                var key = (missing.Kind, missing.Description);
                if (!questions.TryGetValue(key, out var question))
                {
                    questions.Add(key, question = new(missing.Kind, missing.Description));
                }

                question.pointers.Add(missing.Pointer);
                question.outcomes.Add(outcome);
            }
        }

        return questions.Values.OrderByDescending(question => question.Outcomes.Count);
    }
}
