using System.CommandLine;
using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics check</c> is written.</summary>
internal static class CheckSyntax
{
    internal const string Example = "ics check board.yaml --as-at 2025-06-01";

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
            .WithoutOptions("--as-at", "--format", "--fail-on", "--output", "--quiet", "--all", "--no-color");
        var asAt = SharedOptions.Day("--as-at", "The day to check for (default: the day the document states, else today)");
        var format = SharedOptions.Word<ReportFormat>(
            "--format",
            ReportFormats.Known,
            ReportFormats.TryParse,
            "FORMAT",
            "text or markdown for people, json for programs, sarif for code scanning, junit for build servers, github for annotations (default: text)");
        var failOn = SharedOptions.Word<FailOn>("--fail-on", FailOns.Known, FailOns.TryParse, "LEVEL", "What makes the exit code 1: breach, departure, advisory, undetermined or never (default: breach)");
        var output = new Option<string?>("--output") { Description = "Write the report to a file", HelpName = "FILE" };
        var quiet = new Option<bool>("--quiet") { Description = "Print only what fails, and the summary" };
        var all = new Option<bool>("--all") { Description = "Print every open rule with all that is missing; sarif lists open rules only then" };
        var noColour = new Option<bool>("--no-color") { Description = "Print without colours" };

        var command = new Command("check", "Checks boards and systems against the law in force on a date; files that name one system are checked as one.")
        {
            files, asAt, format, failOn, output, quiet, all, noColour,
        };
        command.SetAction(parsed => CheckCommand.Run(
            new()
            {
                Paths = parsed.GetRequiredValue(files),
                AsAt = parsed.GetValue(asAt),
                Format = parsed.GetValue(format),
                FailOn = parsed.GetValue(failOn),
                Output = parsed.GetValue(output),
                IsQuiet = parsed.GetValue(quiet),
                ListsAll = parsed.GetValue(all),
                HasNoColour = parsed.GetValue(noColour),
            },
            session));
        return command;
    }
}
