namespace IcsModel.Tool;

/// <summary>A notation of the report of <c>ics check</c> with the file it goes to.</summary>
/// <param name="Format">The notation.</param>
/// <param name="File">The file, or null for standard output or the file of <c>--output</c>.</param>
internal sealed record ReportOutput(ReportFormat Format, string? File)
{
    /// <summary>What goes to standard output when nothing else is asked for.</summary>
    internal static ReportOutput Usual { get; } = new(ReportFormat.Text, File: null);

    /// <summary>Reads <c>FORMAT</c> or <c>FORMAT=FILE</c>; null for anything else.</summary>
    internal static ReportOutput? TryParse(string text)
    {
        var end = text.IndexOf('=', StringComparison.Ordinal);
        var (name, file) = end < 0 ? (text, null) : (text[..end], text[(end + 1)..]);
        return ReportFormats.TryParse(name, out var format) && file is not { Length: 0 } ? new(format, file) : null;
    }
}
