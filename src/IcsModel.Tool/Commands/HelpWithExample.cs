using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IcsModel.Tool.Commands;

/// <summary>The parser's help, with examples below it and, where it is not plain, what the exit code tells.</summary>
internal sealed class HelpWithExample(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (string Command, string Example)[] Examples =
    [
        ("check", CheckSyntax.Example),
        ("rules", RulesSyntax.Example),
        ("explain", ExplainSyntax.Example),
        ("quorum", QuorumSyntax.AllExample),
        ("quorum", QuorumSyntax.Example),
        ("law", LawSyntax.Example),
        ("organisation", OrganisationSyntax.Example),
        ("organisation", OrganisationSyntax.NameExample),
        ("organisations", OrganisationsSyntax.Example),
        ("board", NewSyntax.Example),
        ("constitution", NewSyntax.ConstitutionExample),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        help.Invoke(parseResult);
        var (output, asked) = (parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        var examples = Array.FindAll(Examples, example => asked is RootCommand || IsWithin(asked, example.Command));
        output.Write(examples.Length == 1 ? "Example:\n" : "Examples:\n");
        foreach (var (_, example) in examples)
        {
            output.Write($"  {example}\n");
        }

        output.Write(asked.Name switch { "check" => "\n" + CheckSyntax.ExitCodes, "quorum" => "\n" + QuorumSyntax.ExitCodes, _ => string.Empty });
        return ExitCode.Passed;
    }

    private static bool IsWithin(Command asked, string command) =>
        string.Equals(command, asked.Name, StringComparison.Ordinal) || asked.Subcommands.Any(part => IsWithin(part, command));
}
