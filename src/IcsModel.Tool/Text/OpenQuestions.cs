using System.Globalization;
using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.Tool.Text;

/// <summary>What is undetermined: first what is known of each rule, then what would settle them, each thing once with the rules it helps.</summary>
internal sealed class OpenQuestions(TextPage page, SourceMap map)
{
    private const int Indent = 4;

    internal void Write(List<RuleOutcome> outcomes)
    {
        page.Blank();
        foreach (var outcome in outcomes)
        {
            page.Paragraph($"{outcome.RuleId.Value}  {outcome.Rule.Definition.Title} ({outcome.Citation.ShortText})", indent: 2, hang: Indent);
            page.Paragraph(outcome.Message, Indent, tone: Tone.Muted);
        }

        var questions = Question.From(outcomes);
        for (var kind = MissingKind.Fact; kind <= MissingKind.Judgement; kind++)
        {
            Write(kind, questions);
        }
    }

    private void Write(MissingKind kind, List<Question> questions)
    {
        var ofKind = questions.FindAll(question => question.Kind == kind);
        if (ofKind.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(Wording.Heading(kind), indent: 2);
        foreach (var question in ofKind)
        {
            page.Paragraph($"- {question.Description}", Indent, hang: Indent + 2);
            page.Paragraph($"{Places(question.Pointers)}; helps to settle {string.Join(", ", question.RuleIds)}", Indent + 2, tone: Tone.Muted);
        }
    }

    private string Places(List<string> pointers)
    {
        var isGiven = map.TryFind(pointers[0], out var position);
        var place = string.Create(CultureInfo.InvariantCulture, $"{(isGiven ? "at" : "to be given at")} {pointers[0]} (line {position.Line})");
        return pointers.Count == 1 ? place : $"{place} and {Wording.Count(pointers.Count - 1, "other place")}";
    }

    private sealed record Question(MissingKind Kind, string Description)
    {
        private readonly HashSet<string> known = new(StringComparer.Ordinal);

        internal List<string> Pointers { get; } = [];

        internal List<string> RuleIds { get; } = [];

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

        private static Question Find(List<Question> questions, Dictionary<string, Question> byText, MissingFact missing)
        {
            var text = $"{(int)missing.Kind}{missing.Description}";
            if (!byText.TryGetValue(text, out var question))
            {
                question = new(missing.Kind, missing.Description);
                questions.Add(question);
                byText.Add(text, question);
            }

            return question;
        }

        private void Add(string pointer, string ruleId)
        {
            if (known.Add(pointer))
            {
                Pointers.Add(pointer);
            }

            if (!RuleIds.Contains(ruleId))
            {
                RuleIds.Add(ruleId);
            }
        }
    }
}
