using System.CommandLine;
using IcsModel.Documents;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics schema</c> is written.</summary>
internal static class SchemaSyntax
{
    internal const string Example = "ics schema > governance-document.schema.json";

    internal static Command Create(Session session)
    {
        var command = new Command("schema", "Prints the JSON Schema of documents, for editors and validators.");
        command.SetAction(_ =>
        {
            session.Output.Write(GovernanceSchema.Json);
            return ExitCode.Passed;
        });
        return command;
    }
}
