using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics purposes</c> is written.</summary>
internal static class PurposesSyntax
{
    internal const string Example = "ics purposes system.yaml";

    internal const string ExitCodes =
        """
        Exit codes:
          0  every strategy and plan serves the four core purposes
          1  one does not, or it cannot be told
          2  the question or a document cannot be read

        """;

    internal static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents in JSON or YAML, and folders of them", Arity = ArgumentArity.OneOrMore }
            .WithoutOptions("--as-at", "--format");
        var asAt = SharedOptions.Day("--as-at", "The day (default: the day the document states, else today)");
        var format = SharedOptions.Format();

        var command = new Command("purposes", "Shows which objectives of strategies and plans serve which of the four core purposes.") { files, asAt, format };
        command.SetAction(parsed => PurposesCommand.Run(parsed.GetRequiredValue(files), parsed.GetValue(asAt), parsed.GetValue(format), session));
        return command;
    }
}
