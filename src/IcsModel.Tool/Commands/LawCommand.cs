using IcsModel.Law;
using IcsModel.Tool.Json;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics law</c>: the law register with what this release does about each requirement.</summary>
internal static class LawCommand
{
    internal static int Run(RegisterStatus? status, string? prefix, OutputFormat format, Session session)
    {
        var entries = LawRegister.Current.Entries
            .Where(entry => status is null || entry.Status == status)
            .Where(entry => prefix is null || entry.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (format == OutputFormat.Json)
        {
            session.Output.Write(RegisterJson.Write(entries));
        }
        else
        {
            RegisterText.Write(entries, isFiltered: status is not null || prefix is not null, TextPages.Of(session));
        }

        return ExitCode.Passed;
    }
}
