using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics new</c> is written.</summary>
internal static class NewSyntax
{
    internal const string Example = "ics new board > board.yaml";

    internal static Command Create(Session session)
    {
        var board = new Command("board", "Prints a commented document to fill in for an integrated care board.");
        board.SetAction(_ =>
        {
            session.Output.Write(NewBoard.Yaml);
            return ExitCode.Passed;
        });
        return new Command("new", "Prints a commented document to start from.") { board };
    }
}
