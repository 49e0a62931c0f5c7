using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>One thing that is missing, wherever it is missing, with the rules it would help to settle.</summary>
internal sealed record Question(MissingKind Kind, string Description)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    internal List<string> Pointers { get; } = [];

    internal List<string> RuleIds { get; } = [];

    private int Order { get; init; }

    /// <summary>Everything that outcomes miss, each thing once, in the order it is first missed.</summary>
    internal static List<Question> From(List<RuleOutcome> outcomes)
    {
        var questions = new List<Question>();
        var byText = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            foreach (var missing in outcome.Missing)
            {
                Find(questions, byText, missing).Add(missing.Pointer, outcome.RuleId.Value);
            }
        }

        return questions;
    }

    /// <summary>Everything that one answer misses, each thing once.</summary>
    internal static List<Question> From(IEnumerable<MissingFact> missing)
    {
        var questions = new List<Question>();
        var byText = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var fact in missing)
        {
            Find(questions, byText, fact).Add(fact.Pointer, string.Empty);
        }

        return questions;
    }

    /// <summary>Facts before the rest, then what helps to settle most rules, then the order in which it was missed.</summary>
    internal static int ByWorth(Question one, Question other)
    {
        var byKind = (one.Kind == MissingKind.Fact ? 0 : 1).CompareTo(other.Kind == MissingKind.Fact ? 0 : 1);
        var byRules = byKind != 0 ? byKind : other.RuleIds.Count.CompareTo(one.RuleIds.Count);
        return byRules != 0 ? byRules : one.Order.CompareTo(other.Order);
    }

    /// <summary>Where something is missing, in brackets; nothing for what no place in a document can hold.</summary>
    internal static string Place(string pointer) => pointer.Length == 0 ? string.Empty : $" ({pointer})";

    /// <summary>Several things as one, in the place of the first of them, each missing where the section is that it belongs to.</summary>
    internal static Question Join(List<Question> questions, string description, Func<string, string> sectionOf)
    {
        var joined = new Question(MissingKind.Fact, description) { Order = questions[0].Order };
        foreach (var question in questions)
        {
            question.Pointers.ForEach(pointer => joined.AddPlace(sectionOf(pointer)));
            question.RuleIds.ForEach(joined.AddRule);
        }

        return joined;
    }

    private static Question Find(List<Question> questions, Dictionary<string, Question> byText, MissingFact missing)
    {
        var text = $"{Words.Of((int)missing.Kind)}{missing.Description}";
        if (!byText.TryGetValue(text, out var question))
        {
            question = new(missing.Kind, missing.Description) { Order = questions.Count };
            questions.Add(question);
            byText.Add(text, question);
        }

        return question;
    }

    private void Add(string pointer, string ruleId)
    {
        AddPlace(pointer);
        AddRule(ruleId);
    }

    private void AddPlace(string pointer)
    {
        if (known.Add(pointer))
        {
            Pointers.Add(pointer);
        }
    }

    private void AddRule(string ruleId)
    {
        if (!RuleIds.Contains(ruleId))
        {
            RuleIds.Add(ruleId);
        }
    }
}
