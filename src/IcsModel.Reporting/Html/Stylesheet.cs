using System.Security.Cryptography;
using System.Text;

namespace IcsModel.Reporting.Html;

/// <summary>How the page looks, and the policy that lets a browser follow nothing but this.</summary>
internal static class Stylesheet
{
    internal static string Text { get; } = Read();

    /// <summary>No script, no picture, no font, no form and no other style: only the sheet with this very text.</summary>
    internal static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
