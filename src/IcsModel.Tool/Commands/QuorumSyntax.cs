using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics quorum</c> is written.</summary>
internal static class QuorumSyntax
{
    internal const string Example = "ics quorum board.yaml --present p-1,p-2 --substitute p-90=p-4 --excluded p-2";

    internal const string AllExample = "ics quorum board.yaml --on 2026-05-14";

    internal const string ExitCodes =
        """
        Exit codes:
          0  quorate
          1  not quorate, or it cannot be told
          2  the question or the document cannot be read

        """;

    private static readonly string[] Options = ["--present", "--substitute", "--excluded", "--meeting", "--on", "--format"];

    internal static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "A document that states the board, its constitution and the quorum" }.WithoutOptions(Options);
        var present = Ids("--present", "ID,ID...", "Those present: ids of people or of members, with commas between; without it, everybody in post is counted");
        var substitute = Ids("--substitute", "PERSON=FOR", "Somebody who came in place of a member, with the permission of whoever presides");
        var excluded = Ids("--excluded", "ID,ID...", "Those present who take no part because of a conflict of interest");
        var meeting = new Option<string?>("--meeting") { Description = "A meeting of the document, with its day and those present", HelpName = "ID" };
        var on = SharedOptions.Day("--on", "The day (default: the day the document states, else today)");
        var format = SharedOptions.Format();

        var command = new Command("quorum", "Answers whether a meeting of the board is quorate under its own constitution.")
        {
            file, present, substitute, excluded, meeting, on, format,
        };
        command.SetAction(parsed => QuorumCommand.Run(
            new()
            {
                File = parsed.GetRequiredValue(file),
                Present = parsed.GetResult(present) is null ? null : Split(parsed.GetValue(present)),
                Substitutes = Split(parsed.GetValue(substitute)),
                Excluded = Split(parsed.GetValue(excluded)),
                Meeting = parsed.GetValue(meeting),
                On = parsed.GetValue(on),
                Format = parsed.GetValue(format),
            },
            session));
        return command;
    }

    private static Option<string[]> Ids(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    private static List<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
