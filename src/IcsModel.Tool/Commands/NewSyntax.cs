using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics new</c> is written.</summary>
internal static class NewSyntax
{
    internal const string Example = "ics new board > board.yaml";

    internal const string ConstitutionExample = "ics new constitution > board.yaml";

    internal static Command Create(Session session) =>
        new("new", "Prints a commented document to start from.")
        {
            Print("board", "Prints a commented document to fill in for an integrated care board.", NewBoard.Yaml, session),
            Print("constitution", "Prints one for a board with its constitution and committees.", NewConstitution.Yaml, session),
        };

    private static Command Print(string name, string description, string document, Session session)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            session.Output.Write(document);
            return ExitCode.Passed;
        });
        return command;
    }
}
