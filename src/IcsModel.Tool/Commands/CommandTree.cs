using System.CommandLine;
using System.CommandLine.Help;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Commands;

/// <summary>The commands, their options and what becomes of wrong usage.</summary>
internal static class CommandTree
{
    internal static int Run(string[] args, Session session)
    {
        if (args is ["--version"])
        {
            session.Output.WriteLine("ics " + Rules.RuleCatalogue.Current.Version);
            return ExitCode.Passed;
        }

        var parsed = Create(session).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        return parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample
            ? Refuse(parsed, session)
            : parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Create(Session session)
    {
        var root = new RootCommand(
            "Checks integrated care boards against the law in force on a date.")
        {
            CheckSyntax.Create(session),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                help.MaxWidth = session.Terminal.Width;
                option.Action = new HelpWithExample(help);
            }
        }

        return root;
    }

    private static int Refuse(ParseResult parsed, Session session)
    {
        foreach (var error in parsed.Errors)
        {
            session.Error.WriteLine("ics: " + SafeText.Of(error.Message));
        }

        var command = parsed.CommandResult.Command;
        session.Error.WriteLine(command is RootCommand ? "Try: ics --help" : $"Try: ics {command.Name} --help");
        return ExitCode.NotRun;
    }
}
