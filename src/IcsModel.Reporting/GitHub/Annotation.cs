using IcsModel.Rules;

namespace IcsModel.Reporting.GitHub;

/// <summary>One command of a workflow.</summary>
internal static class Annotation
{
    internal static string Of(ReportedFinding finding) =>
        Command(finding.IsExplained ? "notice" : Name(finding.Rule.Severity), finding.Place, $"{finding.Rule.Id.Value} {finding.Rule.Title}", $"{finding.Subject.Title}: {finding.Text}");

    internal static string Of(UnreadFile unread) => Command("error", unread.Place, unread.Code, unread.Message);

    internal static string Of(AcknowledgementRemark remark) => Command(Name(AcknowledgementRemark.Severity), remark.Entry.Place, $"{remark.Code} {remark.Title}", remark.Message);

    private static string Name(Severity severity) =>
        severity switch
        {
            Severity.Inconsistency or Severity.Breach => "error",
            Severity.Departure or Severity.Advisory => "warning",
            _ => "notice",
        };

    // The name of a file keeps its line ends, which are part of it; in what people read they are replaced.
    private static string Command(string name, SourcePlace place, string title, string message) =>
        $"::{name} file={SafeText.Of(Property(place.File))},line={Words.Of(place.Line)},col={Words.Of(place.Column)},title={Property(SafeText.Of(title))}::{Data(SafeText.Of(message))}";

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
