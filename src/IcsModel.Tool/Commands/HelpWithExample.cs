using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IcsModel.Tool.Commands;

/// <summary>The parser's help, with an example of each command below it.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (string Command, string Example)[] Examples =
    [
        ("check", CheckSyntax.Example),
        ("rules", RulesSyntax.Example),
        ("explain", ExplainSyntax.Example),
        ("law", LawSyntax.Example),
        ("new", NewSyntax.Example),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        help.Invoke(parseResult);
        var (output, asked) = (parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        output.Write(asked is RootCommand ? "Examples:\n" : "Example:\n");
        foreach (var (command, example) in Examples)
        {
            if (asked is RootCommand || IsWithin(asked, command))
            {
                output.Write($"  {example}\n");
            }
        }

        return ExitCode.Passed;
    }

    private static bool IsWithin(Command asked, string command) =>
        string.Equals(command, asked.Name, StringComparison.Ordinal) || asked.Parents.OfType<Command>().Any(parent => IsWithin(parent, command));
}
