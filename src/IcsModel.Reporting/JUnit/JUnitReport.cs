using System.Text;
using System.Xml;

namespace IcsModel.Reporting.JUnit;

/// <summary>Writes a report as the XML that runners of JUnit leave behind and build servers read.</summary>
/// <remarks>
/// A suite for every subject with a test case for every rule: failed where the requirement is unmet at or over a threshold, skipped where the rule is
/// undetermined, not applicable or not in force. A file that could not be read is a suite with an error. There are no times: nothing was measured.
/// </remarks>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>The document as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report, JUnitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Layout))
        {
            JUnitSuites.Write(xml, report, options ?? new());
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>Writes the document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output, JUnitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report, options));
    }
}
