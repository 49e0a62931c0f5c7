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
        ("check", CheckSyntax.SeveralExample),
        ("check", CheckSyntax.BaselineExample),
        ("rules", RulesSyntax.Example),
        ("explain", ExplainSyntax.Example),
        ("quorum", QuorumSyntax.AllExample),
        ("quorum", QuorumSyntax.Example),
        ("purposes", PurposesSyntax.Example),
        ("area", AreaSyntax.CheckExample),
        ("area", AreaSyntax.CompareExample),
        ("law", LawSyntax.Example),
        ("organisation", OrganisationSyntax.Example),
        ("organisation", OrganisationSyntax.NameExample),
        ("organisations", OrganisationsSyntax.Example),
        ("board", NewSyntax.Example),
        ("constitution", NewSyntax.ConstitutionExample),
        ("system", NewSyntax.SystemExample),
        ("partnership", NewSyntax.PartnershipExample),
        ("strategy", NewSyntax.StrategyExample),
        ("schema", SchemaSyntax.Example),
        ("bash", CompletionSyntax.Example),
    ];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        help.Invoke(parseResult);
        var (output, asked) = (parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        var subject = IsOfAreas(asked) ? "area" : asked.Name;
        var examples = Array.FindAll(Examples, example => asked is RootCommand || (IsOfAreas(asked) ? example.Command is "area" : IsWithin(asked, example.Command)));
        output.Write(examples.Length == 1 ? "Example:\n" : "Examples:\n");
        foreach (var (_, example) in examples)
        {
            output.Write($"  {example}\n");
        }

        output.Write(subject switch { "check" => "\n" + CheckSyntax.ExitCodes, "quorum" => "\n" + QuorumSyntax.ExitCodes, "area" => "\n" + AreaSyntax.ExitCodes, "purposes" => "\n" + PurposesSyntax.ExitCodes, _ => string.Empty });
        return ExitCode.Passed;
    }

    /// <summary>Whether the command is the one on areas or a part of it, one of which has the name of another command.</summary>
    private static bool IsOfAreas(Command asked) => asked.Name is "area" || asked.Parents.OfType<Command>().Any(parent => parent.Name is "area");

    private static bool IsWithin(Command asked, string command) =>
        string.Equals(command, asked.Name, StringComparison.Ordinal) || asked.Subcommands.Any(part => IsWithin(part, command));
}
