namespace IcsModel.Tool.Checking;

/// <summary>The files that a run of <c>ics check</c> is to write, and whether it may.</summary>
internal sealed class CheckTargets(CheckOptions options)
{
    private readonly HashSet<string> targets = new(RealPath.Comparer);
    private readonly Lazy<HashSet<string>> sources = new(() => DocumentFiles.Find(options.Paths, []).Select(RealPath.Of).ToHashSet(RealPath.Comparer));

    /// <summary>The notations with their files; null for standard output.</summary>
    internal static List<ReportOutput> OutputsOf(CheckOptions options)
    {
        var outputs = new List<ReportOutput>();
        foreach (var output in options.Formats.Count == 0 ? [ReportOutput.Usual] : options.Formats)
        {
            outputs.Add(output.File is null && options.Output is { } file ? output with { File = file } : output);
        }

        return outputs;
    }

    /// <summary>Why the files cannot be written as asked for, as a sentence; null where they can.</summary>
    internal string? Fault(List<ReportOutput> outputs) => FaultOfFormats() ?? FaultOfFiles(outputs) ?? FaultOfBaseline();

    private string? FaultOfFormats()
    {
        var open = new List<ReportFormat>();
        foreach (var output in options.Formats)
        {
            if (output.File is null)
            {
                open.Add(output.Format);
            }
        }

        return open.Count > 1 ? $"{ReportFormats.Name(open[0])} and {ReportFormats.Name(open[1])} would both go to {options.Output ?? "standard output"}; give all formats but one a file, as in --format {ReportFormats.Name(open[1])}=FILE."
            : open.Count == 0 && options.Formats.Count > 0 && options.Output is not null ? "--output is for a format without a file, and every format has one."
            : null;
    }

    private string? FaultOfFiles(List<ReportOutput> outputs)
    {
        foreach (var output in outputs)
        {
            if (output.File is { } file && FaultOf(file, "report") is { } fault)
            {
                return fault;
            }
        }

        return options.Baseline is { } baseline ? FaultOf(baseline, "baseline") : null;
    }

    private string? FaultOf(string file, string what)
    {
        var path = RealPath.Of(file);
        return !targets.Add(path) ? $"{file} is to be written twice; name a file for each."
            : options.Acknowledgements is { } accepted && RealPath.Comparer.Equals(RealPath.Of(accepted), path) ? $"{file} is the file of acknowledgements; name another file for the {what}."
            : sources.Value.Contains(path) ? $"{file} is one of the files to check; name another file for the {what}."
            : Directory.Exists(path) ? $"{file} is a folder; name a file for the {what}."
            : Directory.Exists(Path.GetDirectoryName(path)) ? null
            : $"The folder of {file} does not exist; name another file for the {what}.";
    }

    private string? FaultOfBaseline() =>
        options.Baseline is not { } baseline ? null
        : Path.Exists(baseline) ? $"{baseline} exists already; name another file for the baseline."
        : BaselineFile.IsNamed(baseline) ? null
        : "The name of a baseline ends in .json, .yaml or .yml.";
}
