using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>What is undetermined, subject by subject: which rules, and what would settle them.</summary>
/// <remarks>
/// Most documents state few of the facts that all the rules together could use, so that by default each subject shows the things that settle most, those of a section
/// the document leaves out as one, and how many more there are. Where little is open everything is shown.
/// </remarks>
internal sealed class OpenQuestions(TextPage page, ReportSubject asked, bool listsAll)
{
    private const int Indent = 4;
    private const int First = 3;
    private const int FewRules = 4;
    private const int Short = 10;
    private bool isWhole = listsAll;

    internal void Write(List<RuleOutcome> outcomes)
    {
        isWhole |= outcomes.Count <= Short;
        foreach (var (subject, open) in RuleSubjects.Group(outcomes))
        {
            page.Blank();
            if (isWhole)
            {
                WriteAll(subject, open);
            }
            else
            {
                WriteFirst(subject, open);
            }
        }

        if (!isWhole)
        {
            page.Blank();
            page.Paragraph("To see everything that is missing, run again with --all, or ask about one rule with ics explain.", indent: 2, hang: 2);
        }
    }

    /// <summary>The subject with its rules, and the first things that would settle them.</summary>
    private void WriteFirst(string subject, List<RuleOutcome> outcomes)
    {
        page.Paragraph($"{Heading(subject, outcomes)}: {string.Join(", ", outcomes.ConvertAll(outcome => outcome.RuleId.Value))}", indent: 2, hang: Indent);
        var questions = UnstatedSections.Merge(Question.From(outcomes), asked);
        questions.Sort(Question.ByWorth);
        var shown = questions.Count <= First + 1 ? questions.Count : First;
        for (var i = 0; i < shown; i++)
        {
            Write(questions[i], outcomes.Count);
        }

        if (shown < questions.Count)
        {
            page.Paragraph($"and {Words.Count(questions.Count - shown, "more thing", "more things")} to state", Indent, tone: Tone.Muted);
        }
    }

    private void WriteAll(string subject, List<RuleOutcome> outcomes)
    {
        page.Paragraph(Heading(subject, outcomes), indent: 2, tone: Tone.Heading);
        foreach (var outcome in outcomes)
        {
            page.Paragraph($"{outcome.RuleId.Value}  {outcome.Rule.Definition.Title} ({outcome.Citation.ShortText})", indent: 2, hang: Indent);
            page.Paragraph(outcome.Message, Indent, tone: Tone.Muted);
        }

        var questions = Question.From(outcomes);
        for (var kind = MissingKind.Fact; kind <= MissingKind.Judgement; kind++)
        {
            var ofKind = questions.FindAll(question => question.Kind == kind);
            if (ofKind.Count > 0)
            {
                page.Blank();
                page.Paragraph(Wording.Heading(kind), indent: 2);
                ofKind.ForEach(question => Write(question, outcomes.Count));
            }
        }
    }

    private static string Heading(string subject, List<RuleOutcome> outcomes) => $"{subject} ({Words.Of(outcomes.Count)})";

    private void Write(Question question, int rules)
    {
        var kind = isWhole ? string.Empty : Wording.Prefix(question.Kind);
        page.Paragraph($"- {kind}{question.Description}", Indent, hang: Indent + 2);
        var places = Places(question.Pointers.FindAll(pointer => pointer.Length > 0));
        page.Paragraph($"{places}helps to settle {Helps(question, rules)}", Indent + 2, tone: Tone.Muted);
    }

    private string Helps(Question question, int rules)
    {
        var ids = question.RuleIds;
        return isWhole || ids.Count <= FewRules ? string.Join(", ", ids)
            : ids.Count == rules ? "all of these"
            : $"{Words.Of(ids.Count)} of these";
    }

    /// <summary>Where to give it; nothing for what no place in a document can hold, such as the wording of a policy.</summary>
    private string Places(List<string> pointers)
    {
        if (pointers.Count == 0)
        {
            return string.Empty;
        }

        var at = asked.PlaceOf(pointers[0]);
        var line = $"line {Words.Of(at.Line)}";
        var where = asked.Files.Count == 1 ? $" ({line})" : at == asked.PlaceOf(string.Empty) ? string.Empty : $" ({at.File}, {line})";
        var place = $"{(asked.IsGiven(pointers[0]) ? "at" : "to be given at")} {pointers[0]}{where}";
        return pointers.Count == 1 ? place + "; " : $"{place} and {Words.Count(pointers.Count - 1, "other place")}; ";
    }
}
