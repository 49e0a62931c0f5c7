using IcsModel.Documents;
using IcsModel.Reporting;

namespace IcsModel.Tool.Checking;

/// <summary>The acknowledgements that <c>--baseline</c> asks for, as text.</summary>
internal static class BaselineFile
{
    internal static bool IsNamed(string file) => ExtensionOf(file) is ".JSON" or ".YAML" or ".YML";

    internal static string Text(string file, Report report)
    {
        var acknowledgements = Baseline.Of(report);
        return ExtensionOf(file) is ".JSON" ? AcknowledgementWriter.WriteJson(acknowledgements) : AcknowledgementWriter.WriteYaml(acknowledgements);
    }

    private static string ExtensionOf(string file) => Path.GetExtension(file).ToUpperInvariant();
}
