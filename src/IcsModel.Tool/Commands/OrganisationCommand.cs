using IcsModel.Organisations;
using IcsModel.Reporting;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics organisation</c>: one organisation of the register.</summary>
internal static class OrganisationCommand
{
    internal static int Run(string codeOrName, LocalDate? on, bool lineage, OrganisationFormat format, Session session)
    {
        var register = OrganisationRegister.Current;
        var found = register.Find(codeOrName);
        if (found.Count == 0)
        {
            session.Error.WriteLine(SafeText.ForLog($"ics: No organisation has or had the code or name \"{codeOrName}\".{Advice(register.Nearest(codeOrName))}"));
            return ExitCode.NotRun;
        }

        var (day, source) = on is { } given ? (given, AsAtSource.Option) : (session.Today(), AsAtSource.Today);
        var shown = found.FirstOrDefault(organisation => organisation.ExistsOn(day) == true) ?? found[0];
        switch (format)
        {
            case OrganisationFormat.Json:
                session.Output.Write(OrganisationJson.Write(register, shown, found, day, lineage));
                break;
            case OrganisationFormat.Mermaid:
                session.Output.Write(register.LineageOf(shown).ToMermaid());
                break;
            default:
                Write(new(register, TextPages.Of(session)), shown, found, day, source, lineage);
                break;
        }

        return ExitCode.Passed;
    }

    private static void Write(OrganisationText text, Organisation shown, IReadOnlyList<Organisation> found, LocalDate day, AsAtSource source, bool lineage)
    {
        if (lineage)
        {
            text.Lineage(shown);
        }
        else
        {
            text.Write(shown, day, source);
        }

        text.Others(shown, found);
    }

    private static string Advice(IReadOnlyList<Organisation> near) =>
        near.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", near)}?";
}
