using System.CommandLine;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics organisation</c> is written.</summary>
internal static class OrganisationSyntax
{
    internal const string Example = "ics organisation QKS --lineage";

    internal const string NameExample = "ics organisation \"NHS Swale CCG\" --on 2026-04-01";

    private static readonly string[] Options = ["--on", "--lineage", "--format"];

    internal static Command Create(Session session)
    {
        var name = new Argument<string[]>("CODE|NAME")
        {
            Description = "A code or name, past or present, of a body or its area",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions(Options);
        var on = SharedOptions.Day("--on", "The day to answer for (default: today)");
        var lineage = new Option<bool>("--lineage") { Description = "Everything that came before it and that became of it" };
        var format = SharedOptions.Word<OrganisationFormat>(
            "--format", OrganisationFormats.Known, OrganisationFormats.TryParse, "FORMAT", "text for people, json for programs, mermaid for a drawing of the lineage (default: text)");

        var command = new Command("organisation", "Says who an organisation is, what it came from and what became of it.") { name, on, lineage, format };
        command.SetAction(parsed => OrganisationCommand.Run(
            string.Join(' ', parsed.GetRequiredValue(name)), parsed.GetValue(on), parsed.GetValue(lineage), parsed.GetValue(format), session));
        return command;
    }
}
