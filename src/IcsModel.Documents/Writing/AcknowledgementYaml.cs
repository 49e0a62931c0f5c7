using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Documents.Writing;

/// <summary>Writes acknowledgements as items of a list in YAML; texts are in quotation marks, with the escapes that YAML and JSON share.</summary>
internal static class AcknowledgementYaml
{
    internal static void Append(StringBuilder yaml, Acknowledgement acknowledgement)
    {
        yaml.Append("\n  - ruleId: ").Append(Quoted(acknowledgement.RuleId.Value));
        if (RuleCatalogue.Current.TryFind(acknowledgement.RuleId.Value, out var rule))
        {
            yaml.Append(" # ").Append(rule.Definition.Title);
        }

        yaml.Append('\n');
        Text(yaml, "subject", acknowledgement.Subject);
        Text(yaml, "memberId", acknowledgement.MemberId);
        Text(yaml, "by", acknowledgement.By ?? string.Empty);
        Text(yaml, "because", acknowledgement.Because ?? string.Empty);
        Day(yaml, "on", acknowledgement.On);
        Day(yaml, "until", acknowledgement.Until);
    }

    private static void Text(StringBuilder yaml, string name, string? text)
    {
        if (text is not null)
        {
            yaml.Append("    ").Append(name).Append(": ").Append(Quoted(text)).Append('\n');
        }
    }

    private static void Day(StringBuilder yaml, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            yaml.Append("    ").Append(name).Append(": ").Append(FactWriter.Iso(known)).Append('\n');
        }
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(FactWriter.Whole(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
