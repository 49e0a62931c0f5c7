using System.CommandLine;
using IcsModel.Reporting;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics check</c> is written.</summary>
internal static class CheckSyntax
{
    internal const string Example = "ics check board.yaml --as-at 2025-06-01";

    internal const string SeveralExample = "ics check boards --format html=boards.html --format sarif=boards.sarif";

    internal const string BaselineExample = "ics check board.yaml --baseline accepted.yaml";

    internal const string ExitCodes =
        """
        Exit codes:
          0  nothing at or over the level of --fail-on
          1  something at or over it
          2  the run failed: wrong usage, or a document that cannot be read

        """;

    internal static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents in JSON or YAML, and folders of them", Arity = ArgumentArity.OneOrMore }
            .WithoutOptions("--as-at", "--format", "--fail-on", "--output", "--acknowledgements", "--baseline", "--quiet", "--all", "--no-color");
        var asAt = SharedOptions.Day("--as-at", "The day to check for (default: the day the document states, else today)");
        var formats = Formats();
        var failOn = SharedOptions.Word<FailOn>("--fail-on", FailOns.Known, FailOns.TryParse, "LEVEL", "What makes the exit code 1: breach, departure, advisory, undetermined or never (default: breach)");
        var output = SharedOptions.File("--output", "Write the report to a file");
        var acknowledgements = SharedOptions.File("--acknowledgements", "A file of findings that are accepted, by whom and why");
        var baseline = SharedOptions.File("--baseline", "Write an acknowledgement of everything found to a new file, to be filled in");
        var quiet = new Option<bool>("--quiet") { Description = "Print only what fails, and the summary" };
        var all = new Option<bool>("--all") { Description = "Print every open rule with all that is missing; sarif lists open rules only then" };
        var noColour = new Option<bool>("--no-color") { Description = "Print without colours" };

        var command = new Command("check", "Checks boards and systems against the law in force on a date; files that name one system are checked as one.")
        {
            files, asAt, formats, failOn, output, acknowledgements, baseline, quiet, all, noColour,
        };
        command.SetAction(parsed => CheckCommand.Run(
            new()
            {
                Paths = parsed.GetRequiredValue(files),
                AsAt = parsed.GetValue(asAt),
                Formats = parsed.GetValue(formats) ?? [],
                FailOn = parsed.GetValue(failOn),
                Output = parsed.GetValue(output),
                Acknowledgements = parsed.GetValue(acknowledgements),
                Baseline = parsed.GetValue(baseline),
                IsQuiet = parsed.GetValue(quiet),
                ListsAll = parsed.GetValue(all),
                HasNoColour = parsed.GetValue(noColour),
            },
            session));
        return command;
    }

    private static Option<ReportOutput[]> Formats() =>
        new("--format")
        {
            Description = "text, markdown or html for people, json for programs, sarif for code scanning, junit for build servers, github for annotations (default: text); FORMAT=FILE writes a file, and may be given several times",
            HelpName = "FORMAT[=FILE]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result =>
            {
                var outputs = new List<ReportOutput>();
                foreach (var token in result.Tokens)
                {
                    if (ReportOutput.TryParse(token.Value) is { } output)
                    {
                        outputs.Add(output);
                    }
                    else
                    {
                        result.AddError(Fault(token.Value));
                    }
                }

                return [.. outputs];
            },
        };

    private static string Fault(string format) =>
        format.Split('=', 2) is [var name, ""] && ReportFormats.TryParse(name, out _) ? $"--format {name}= names no file."
        : SharedOptions.Unknown("--format", ReportFormats.Known, format);
}
