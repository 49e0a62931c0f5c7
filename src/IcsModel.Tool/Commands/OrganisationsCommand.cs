using IcsModel.Organisations;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;
using NodaTime;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics organisations</c>: the organisations of a day.</summary>
internal static class OrganisationsCommand
{
    internal static int Run(LocalDate? on, OrganisationKind? kind, OutputFormat format, Session session)
    {
        var (day, source) = on is { } given ? (given, AsAtSource.Option) : (session.Today(), AsAtSource.Today);
        var organisations = kind is { } one ? OrganisationRegister.Current.On(day, one) : OrganisationRegister.Current.On(day);
        if (format == OutputFormat.Json)
        {
            session.Output.Write(OrganisationJson.Write(organisations, day));
            return ExitCode.Passed;
        }

        var page = TextPages.Of(session);
        foreach (var group in organisations.GroupBy(organisation => organisation.Kind))
        {
            foreach (var organisation in group)
            {
                page.Paragraph($"{organisation.Code,-9}  {organisation.NameOn(day)}", hang: 11);
            }

            page.Blank();
        }

        page.Paragraph($"{Words.Count(organisations.Count, "organisation")} on {IsoDay.Of(day)} ({Wording.Of(source, "--on")}).", tone: Tone.Heading);
        return ExitCode.Passed;
    }
}
