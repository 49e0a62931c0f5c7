using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics area</c> is written.</summary>
internal static class AreaSyntax
{
    internal const string CheckExample = "ics area check lookup.csv";

    internal const string CompareExample = "ics area compare lookup-2024.csv lookup-2026.csv";

    internal const string ExitCodes =
        """
        Exit codes:
          0  the areas divide up England, or the lookups were compared
          1  some place lies in two areas or in none
          2  a file or the question cannot be read

        """;

    private static readonly string[] Options = ["--lsoa", "--board", "--format"];

    internal static Command Create(Session session) =>
        new("area", "Checks the areas of boards, given as a lookup of LSOAs.") { Check(session), Compare(session) };

    private static Command Check(Session session)
    {
        var file = File("FILE", "A table with commas that gives each LSOA its board, such as the lookups of the Office for National Statistics");
        var (lsoas, boards, format) = (Column("--lsoa", "LSOAs"), Column("--board", "boards"), SharedOptions.Format());
        var command = new Command("check", "Answers whether the areas of boards overlap and together cover England.") { file, lsoas, boards, format };
        command.SetAction(parsed => AreaCommand.Check(parsed.GetRequiredValue(file), new(parsed.GetValue(lsoas), parsed.GetValue(boards)), parsed.GetValue(format), session));
        return command;
    }

    private static Command Compare(Session session)
    {
        var (before, after) = (File("OLD", "The earlier lookup"), File("NEW", "The later lookup"));
        var (lsoas, boards, format) = (Column("--lsoa", "LSOAs"), Column("--board", "boards"), SharedOptions.Format());
        var command = new Command("compare", "Shows which LSOAs lie in the area of another board in a later lookup.") { before, after, lsoas, boards, format };
        command.SetAction(parsed => AreaCommand.Compare(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), new(parsed.GetValue(lsoas), parsed.GetValue(boards)), parsed.GetValue(format), session));
        return command;
    }

    private static Argument<string> File(string name, string description) => new Argument<string>(name) { Description = description }.WithoutOptions(Options);

    private static Option<string?> Column(string name, string of) => new(name) { Description = $"The column of the {of} (default: found by its name)", HelpName = "COLUMN" };
}
