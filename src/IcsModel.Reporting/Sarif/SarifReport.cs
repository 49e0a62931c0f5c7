using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IcsModel.Reporting.Sarif;

/// <summary>Writes a report as a log in the Static Analysis Results Interchange Format, version 2.1.0.</summary>
/// <remarks>
/// One run, with every rule that was asked listed once and one result for every finding of a requirement unmet: breaches and inconsistencies as
/// errors, departures and advisories as warnings, notes as notes. A fingerprint is made of rule, subject and the entry concerned, so that it stays when lines move and
/// lists are put in another order; no two results have the same. What an acknowledgement explains is suppressed; a breach that is acknowledged is marked and stays an error.
/// Addresses of rules are those of the law on the day all assessments share, else of the law as it stands.
/// </remarks>
public static class SarifReport
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log as text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(Report report, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            new SarifLog(json, report, options ?? new()).Write();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes the log.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="output"/> is null.</exception>
    public static void Write(Report report, TextWriter output, SarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Write(report, options));
    }
}
