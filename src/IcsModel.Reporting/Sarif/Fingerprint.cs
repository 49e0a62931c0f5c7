using System.Security.Cryptography;
using System.Text;

namespace IcsModel.Reporting.Sarif;

/// <summary>Tells whether a result of one run is a result of another: by its rule, its subject and the member concerned, never by its place.</summary>
internal static class Fingerprint
{
    internal static string Of(ReportedFinding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', finding.Rule.Id.Value, finding.Subject.Key, finding.MemberId))));
}
