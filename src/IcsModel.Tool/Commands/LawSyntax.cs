using System.CommandLine;
using IcsModel.Law;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics law</c> is written.</summary>
internal static class LawSyntax
{
    internal const string Example = "ics law --status needsJudgement --id ICB-";

    internal static Command Create(Session session)
    {
        var format = SharedOptions.Format();
        var status = SharedOptions.Names<RegisterStatus>("--status", "STATUS", "Only requirements of a status");
        var id = new Option<string?>("--id") { Description = "Only requirements whose id begins like this", HelpName = "PREFIX" };

        var command = new Command("law", "Shows how far the law is covered: what is encoded, what is not, and why.") { format, status, id };
        command.SetAction(parsed => LawCommand.Run(parsed.GetValue(status), parsed.GetValue(id), parsed.GetValue(format), session));
        return command;
    }
}
