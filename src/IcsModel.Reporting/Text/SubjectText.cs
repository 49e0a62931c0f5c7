using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>The report on one subject for people: what fails first, then what is open, then one line that sums up.</summary>
internal sealed class SubjectText(ReportSubject subject, TextOptions options, TextPage page)
{
    private static readonly Severity[] GravestFirst =
        [Severity.Breach, Severity.Inconsistency, Severity.Departure, Severity.Advisory, Severity.Note];

    private readonly OutcomeBlock block = new(page, subject);

    internal void Write()
    {
        Title();
        foreach (var severity in GravestFirst)
        {
            Unmet(severity);
        }

        Open();
        if (!options.IsQuiet)
        {
            Others(Outcome.Satisfied, "Satisfied");
            Others(Outcome.NotApplicable, "Not applicable");
            Others(Outcome.NotInForce, "Not in force");
            Aggregates();
        }

        page.Blank();
        page.Paragraph(SummaryLine.Of(new Tally().Add(subject)), tone: Tone.Heading);
    }

    private void Title()
    {
        var (assessment, horizon) = (subject.Assessment, subject.Assessment.Catalogue.LawKnownTo);
        var title = $"{subject.Title}, as at {Words.Of(assessment.AsAt)}{(subject.AsAtSource is { } source ? $" ({Wording.Of(source)})" : string.Empty)}";
        if (options.IsQuiet)
        {
            page.Paragraph(title, tone: Tone.Heading);
            return;
        }

        page.Paragraph(
            $"{title}; law known to {Words.Of(horizon.Statute)}, NHS England policy to {Words.Of(horizon.Policy)}",
            tone: Tone.Heading);
        foreach (var file in subject.Files)
        {
            page.Paragraph(file, tone: Tone.Muted);
        }

        foreach (var notice in subject.Notices)
        {
            page.Paragraph("Note: " + notice, hang: 6);
        }
    }

    private void Unmet(Severity severity)
    {
        var outcomes = Select(outcome => outcome.Severity == severity && IsShown(outcome));
        if (outcomes.Count == 0)
        {
            return;
        }

        var explained = outcomes.FindAll(subject.IsExplained).Count;
        Heading(Many(severity), explained == 0 ? Words.Of(outcomes.Count) : $"{Words.Of(outcomes.Count)}, {Words.Of(explained)} explained", severity >= Severity.Breach ? Tone.Alarm : Tone.Caution);
        foreach (var outcome in outcomes)
        {
            page.Blank();
            block.Write(outcome, severity >= Severity.Breach ? Tone.Alarm : Tone.Caution);
        }
    }

    private void Open()
    {
        var outcomes = Select(outcome => outcome.Outcome == Outcome.Undetermined && IsShown(outcome));
        if (outcomes.Count > 0)
        {
            Heading("Undetermined", Words.Of(outcomes.Count), Tone.Heading);
            new OpenQuestions(page, subject, options.ListsAll).Write(outcomes);
        }
    }

    private void Others(Outcome kind, string heading)
    {
        var outcomes = Select(outcome => outcome.Outcome == kind);
        if (outcomes.Count > 0)
        {
            page.Blank();
            page.Paragraph($"{heading} ({Words.Of(outcomes.Count)}): {string.Join(", ", outcomes.ConvertAll(outcome => outcome.RuleId.Value))}", hang: 2);
        }
    }

    private void Aggregates()
    {
        foreach (var outcome in subject.Assessment.Outcomes)
        {
            if (outcome.Rule.Definition.IsAggregate)
            {
                page.Blank();
                page.Paragraph($"In sum, not counted: {outcome.RuleId.Value} {outcome.Rule.Definition.Title}: {Words.Of(outcome.Outcome)}", hang: 2);
            }
        }
    }

    private void Heading(string heading, string count, Tone tone)
    {
        page.Blank();
        page.Paragraph($"{heading} ({count})", tone: tone);
    }

    private bool IsShown(RuleOutcome outcome) => !options.IsQuiet || options.FailOn.Fails(subject, outcome);

    private List<RuleOutcome> Select(Predicate<RuleOutcome> isWanted)
    {
        var selected = new List<RuleOutcome>();
        foreach (var outcome in subject.Assessment.Outcomes)
        {
            if (!outcome.Rule.Definition.IsAggregate && isWanted(outcome))
            {
                selected.Add(outcome);
            }
        }

        return selected;
    }

    private static string Many(Severity severity) =>
        severity switch
        {
            Severity.Breach => "Breaches",
            Severity.Inconsistency => "Inconsistencies",
            Severity.Departure => "Departures",
            Severity.Advisory => "Advisories",
            _ => "Notes",
        };
}
