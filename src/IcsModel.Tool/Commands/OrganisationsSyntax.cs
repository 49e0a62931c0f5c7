using System.CommandLine;
using IcsModel.Organisations;

namespace IcsModel.Tool.Commands;

/// <summary>How <c>ics organisations</c> is written.</summary>
internal static class OrganisationsSyntax
{
    internal const string Example = "ics organisations --on 2020-04-01 --kind clinicalCommissioningGroup";

    internal static Command Create(Session session)
    {
        var on = SharedOptions.Day("--on", "The day (default: today)");
        var kind = SharedOptions.Names<OrganisationKind>("--kind", "KIND", "Only organisations of a kind");
        var format = SharedOptions.Format();

        var command = new Command("organisations", "Lists the organisations known to exist on a day.") { on, kind, format };
        command.SetAction(parsed => OrganisationsCommand.Run(parsed.GetValue(on), parsed.GetValue(kind), parsed.GetValue(format), session));
        return command;
    }
}
