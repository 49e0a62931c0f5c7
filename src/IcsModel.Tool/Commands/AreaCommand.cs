using IcsModel.Areas;
using IcsModel.Documents;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using IcsModel.Tool.Areas;
using IcsModel.Tool.Text;

namespace IcsModel.Tool.Commands;

/// <summary><c>ics area</c>: checks whether the areas of boards divide up England, and what moved between two lookups.</summary>
internal static class AreaCommand
{
    internal static int Check(string file, AreaColumns columns, OutputFormat format, Session session)
    {
        if (Read(file, columns, session) is not { } lookup)
        {
            return ExitCode.NotRun;
        }

        var report = AreaReport.Of(file, lookup);
        if (format == OutputFormat.Json)
        {
            session.Output.Write(AreaJson.Write(report));
        }
        else
        {
            new AreaText(TextPages.Of(session)).Write(report);
        }

        return report.ExitCode;
    }

    internal static int Compare(string before, string after, AreaColumns columns, OutputFormat format, Session session)
    {
        if (ReadMap(before, columns, session) is not { } earlier || ReadMap(after, columns, session) is not { } later)
        {
            return ExitCode.NotRun;
        }

        if (earlier.Edition != later.Edition)
        {
            session.Error.WriteLine(SafeText.ForLog($"ics: {before} and {after} use the LSOAs of two censuses, which cannot be compared."));
            return ExitCode.NotRun;
        }

        var moves = earlier.Map.MovesTo(later.Map);
        if (format == OutputFormat.Json)
        {
            session.Output.Write(AreaJson.Write(before, after, moves));
        }
        else
        {
            new AreaText(TextPages.Of(session)).Write(before, after, moves);
        }

        return ExitCode.Passed;
    }

    private static (AreaMap Map, LsoaEdition Edition)? ReadMap(string file, AreaColumns columns, Session session)
    {
        if (Read(file, columns, session) is not { } lookup)
        {
            return null;
        }

        var report = AreaReport.Of(file, lookup);
        if (report.Partition.Overlaps is [var overlap, ..])
        {
            session.Error.WriteLine(SafeText.ForLog($"ics: {file} gives {overlap.Lsoa} to {Wording.List(overlap.Bodies)}. Try: ics area check {file}"));
            return null;
        }

        return (AreaMap.Of(lookup.Entries.AsSpan()), report.Edition);
    }

    private static LsoaLookup? Read(string file, AreaColumns columns, Session session)
    {
        var read = LsoaLookupReader.ReadFile(file, columns.Lsoas, columns.Boards);
        foreach (var error in read.Errors)
        {
            var advice = string.Equals(error.Code, DocumentErrorCodes.UnknownColumn, StringComparison.Ordinal) ? " Options: --lsoa COLUMN, --board COLUMN." : string.Empty;
            session.Error.WriteLine(SafeText.ForLog(error + advice));
        }

        return read.Lookup;
    }
}
