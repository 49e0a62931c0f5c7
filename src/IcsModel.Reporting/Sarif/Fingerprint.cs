using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IcsModel.Reporting.Sarif;

/// <summary>Tells whether a result of one run is a result of another: by its rule, its subject and the entry concerned, never by its place.</summary>
/// <remarks>
/// An entry is told by its id, else by the way to it with the names of the entries on that way in place of their positions. What is alike in all this is told apart by
/// the order of its messages.
/// </remarks>
internal static class Fingerprint
{
    private const char Separator = '\n';

    /// <summary>The fingerprints of findings, in their order; no two are the same.</summary>
    internal static string[] Of(IReadOnlyList<ReportedFinding> findings)
    {
        var prints = new string[findings.Count];
        foreach (var alike in Enumerable.Range(0, prints.Length).GroupBy(position => Identity(findings[position]), StringComparer.Ordinal))
        {
            var ordinal = 0;
            foreach (var position in alike.OrderBy(position => PathOf(findings[position]), StringComparer.Ordinal).ThenBy(position => findings[position].Message, StringComparer.Ordinal))
            {
                prints[position] = Hash(ordinal == 0 ? alike.Key : alike.Key + Separator + Words.Of(ordinal));
                ordinal++;
            }
        }

        return prints;
    }

    private static string Identity(ReportedFinding finding) =>
        string.Join(Separator, Part(finding.Rule.Id.Value), Part(finding.Subject.Key), Part(finding.MemberId ?? PathOf(finding)));

    // What a document says does not end a part.
    private static string Part(string text) => text.Replace(Separator, ' ');

    private static string PathOf(ReportedFinding finding)
    {
        if (finding.IsWhole)
        {
            return string.Empty;
        }

        var segments = finding.Pointer.Split('/');
        for (var i = segments.Length - 1; i > 0; i--)
        {
            if (int.TryParse(segments[i], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                segments[i] = finding.Subject.IdOf?.Invoke(string.Join('/', finding.Pointer.Split('/')[..(i + 1)])) ?? "*";
            }
        }

        return string.Join('/', segments);
    }

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
}
