using System.CommandLine;
using IcsModel.Law;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics rules</c> is written.</summary>
internal static class RulesSyntax
{
    internal const string Example = "ics rules --force policy --in-force-on 2026-04-01";

    internal static Command Create(Session session)
    {
        var format = SharedOptions.Format();
        var instrument = new Option<string?>("--instrument") { Description = "Only rules of an instrument: part of its title, or its id", HelpName = "NAME" };
        var force = SharedOptions.Names<LegalForce>("--force", "FORCE", "Only rules of a legal force");
        var day = SharedOptions.Day("--in-force-on", "Only rules in force on a day");
        var subject = SharedOptions.Word<string?>(
            "--subject", RulesCommand.KnownSubjects, RulesCommand.TryReadSubject, "SUBJECT", $"Only rules about a subject: {RulesCommand.KnownSubjects}");

        var command = new Command("rules", "Lists the catalogue of rules.") { format, instrument, force, day, subject };
        command.SetAction(parsed => RulesCommand.Run(
            new(parsed.GetValue(instrument), parsed.GetValue(force), parsed.GetValue(day), parsed.GetValue(subject)),
            parsed.GetValue(format),
            session));
        return command;
    }
}
