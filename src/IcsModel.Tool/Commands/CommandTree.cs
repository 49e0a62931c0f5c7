using System.CommandLine;
using System.CommandLine.Help;
using IcsModel.Reporting;

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
            "Checks integrated care boards and systems against the law in force on a date.")
        {
            CheckSyntax.Create(session),
            RulesSyntax.Create(session),
            ExplainSyntax.Create(session),
            QuorumSyntax.Create(session),
            PurposesSyntax.Create(session),
            AreaSyntax.Create(session),
            LawSyntax.Create(session),
            OrganisationSyntax.Create(session),
            OrganisationsSyntax.Create(session),
            NewSyntax.Create(session),
            SchemaSyntax.Create(session),
            CompletionSyntax.Create(session),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Aliases.Remove("/?");
                option.Aliases.Remove("/h");
                help.MaxWidth = session.Terminal.Width;
                option.Action = new HelpWithExample(help);
            }
        }

        return root;
    }

    private static int Refuse(ParseResult parsed, Session session)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in Messages(parsed, command))
        {
            session.Error.WriteLine(SafeText.ForLog("ics: " + message));
        }

        session.Error.WriteLine(command is RootCommand ? "Try: ics --help" : $"Try: ics {Path(command)} --help");
        return ExitCode.NotRun;
    }

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } parent ? $"{parent.Name} {command.Name}" : command.Name;

    // A word that is no command is one mistake, not one for itself and each word after it.
    private static IEnumerable<string> Messages(ParseResult parsed, Command command) =>
        command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..]
            ? [$"There is no {(word is ['-', ..] ? "option" : "command")} {word}.{Nearest.Advice(word, command.Subcommands.Select(known => known.Name).Concat(command.Options.Select(known => known.Name)))}"]
            : command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0
            ? [$"{(command is RootCommand ? "ics" : "ics " + Path(command))} takes one of {string.Join(", ", command.Subcommands.Select(known => known.Name))}."]
            : parsed.Errors.Select(error => error.Message);
}
