using System.Globalization;
using IcsModel.Rules;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Text;

/// <summary>The report on one board for people: what fails first, then what is open, then one line that sums up.</summary>
internal sealed class BoardReport(CheckedBoard board, CheckOptions options, TextPage page)
{
    private static readonly Severity[] GravestFirst =
        [Severity.Breach, Severity.Inconsistency, Severity.Departure, Severity.Advisory, Severity.Note];

    private readonly OutcomeBlock block = new(page, board);

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
        page.Paragraph(SummaryLine.Of(new Tally().Add(board.Assessment)), tone: Tone.Heading);
    }

    private void Title()
    {
        var (assessment, horizon) = (board.Assessment, board.Assessment.Catalogue.LawKnownTo);
        var title = $"{Wording.Title(assessment)}, as at {IsoDay.Of(assessment.AsAt)} ({Wording.Of(board.Source)})";
        if (options.IsQuiet)
        {
            page.Paragraph(title, tone: Tone.Heading);
            return;
        }

        page.Paragraph(
            $"{title}; law known to {IsoDay.Of(horizon.Statute)}, NHS England policy to {IsoDay.Of(horizon.Policy)}",
            tone: Tone.Heading);
        foreach (var file in board.Files)
        {
            page.Paragraph(file, tone: Tone.Muted);
        }

        foreach (var notice in board.Notices)
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

        Heading(Many(severity), outcomes.Count, severity >= Severity.Breach ? Tone.Alarm : Tone.Caution);
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
            Heading("Undetermined", outcomes.Count, Tone.Heading);
            new OpenQuestions(page, board, options.ListsAll).Write(outcomes);
        }
    }

    private void Others(Outcome kind, string heading)
    {
        var outcomes = Select(outcome => outcome.Outcome == kind);
        if (outcomes.Count > 0)
        {
            page.Blank();
            page.Paragraph($"{heading} ({Number(outcomes.Count)}): {string.Join(", ", outcomes.ConvertAll(outcome => outcome.RuleId.Value))}", hang: 2);
        }
    }

    private void Aggregates()
    {
        foreach (var outcome in board.Assessment.Outcomes)
        {
            if (outcome.Rule.Definition.IsAggregate)
            {
                page.Blank();
                page.Paragraph($"In sum, not counted: {outcome.RuleId.Value} {outcome.Rule.Definition.Title}: {Wording.Of(outcome.Outcome)}", hang: 2);
            }
        }
    }

    private void Heading(string heading, int count, Tone tone)
    {
        page.Blank();
        page.Paragraph($"{heading} ({Number(count)})", tone: tone);
    }

    private bool IsShown(RuleOutcome outcome) => !options.IsQuiet || options.FailOn.Fails(outcome);

    private List<RuleOutcome> Select(Predicate<RuleOutcome> isWanted)
    {
        var selected = new List<RuleOutcome>();
        foreach (var outcome in board.Assessment.Outcomes)
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
