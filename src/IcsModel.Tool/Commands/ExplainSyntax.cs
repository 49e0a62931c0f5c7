using System.CommandLine;
using System.CommandLine.Completions;
using IcsModel.Rules;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics explain</c> is written.</summary>
internal static class ExplainSyntax
{
    internal const string Example = "ics explain ICB-BOARD-001 board.yaml";

    internal const string OwnExample = "ics explain LOCAL-SEAT-6 board.yaml";

    internal static Command Create(Session session)
    {
        var rule = new Argument<string>("RULE") { Description = "The id of a rule or of a requirement of the law register", HelpName = "RULE" }.WithoutOptions("--as-at", "--format");
        rule.CompletionSources.Add(context => Ids(context, rule));
        var file = new Argument<string?>("FILE") { Description = "A document, to see how the rule decides there", Arity = ArgumentArity.ZeroOrOne }
            .WithoutOptions("--as-at", "--format");
        var asAt = SharedOptions.Day("--as-at", "The day to decide for (default: the day the document states, else today)");
        var format = SharedOptions.Format();

        var command = new Command("explain", "Says what a rule asks and how it decides.") { rule, file, asAt, format };
        command.SetAction(parsed => ExplainCommand.Run(
            parsed.GetRequiredValue(rule), parsed.GetValue(file), parsed.GetValue(asAt), parsed.GetValue(format), session));
        return command;
    }

    // The word after the id is a file, of which the rules know nothing.
    private static IEnumerable<CompletionItem> Ids(CompletionContext context, Argument<string> rule) =>
        context.ParseResult.GetResult(rule)?.Tokens is not [var id, ..] || string.Equals(id.Value, context.WordToComplete, StringComparison.Ordinal)
            ? RuleCatalogue.Current.Rules.Select(known => new CompletionItem(known.Id.Value))
            : [];
}
