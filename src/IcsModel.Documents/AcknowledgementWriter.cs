using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IcsModel.Documents.Writing;
using IcsModel.Rules;

namespace IcsModel.Documents;

/// <summary>Writes acknowledgements as text that <see cref="AcknowledgementReader"/> reads back.</summary>
/// <remarks>What is not said of <c>by</c> and <c>because</c> is written as an empty text, to be filled in.</remarks>
public static class AcknowledgementWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The acknowledgements as JSON, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="acknowledgements"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or a day is outside the ISO years 1 to 9999.</exception>
    public static string WriteJson(IEnumerable<Acknowledgement> acknowledgements)
    {
        ArgumentNullException.ThrowIfNull(acknowledgements);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("acknowledgements");
            foreach (var acknowledgement in acknowledgements)
            {
                json.WriteStartObject();
                Write(new(json), acknowledgement);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The acknowledgements as YAML, ending with a line feed, with the titles of the rules as comments.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="acknowledgements"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair, or a day is outside the ISO years 1 to 9999.</exception>
    public static string WriteYaml(IEnumerable<Acknowledgement> acknowledgements)
    {
        ArgumentNullException.ThrowIfNull(acknowledgements);
        var yaml = new StringBuilder("acknowledgements:");
        foreach (var acknowledgement in acknowledgements)
        {
            AcknowledgementYaml.Append(yaml, acknowledgement);
        }

        return yaml.Append(yaml[^1] == ':' ? " []\n" : string.Empty).ToString();
    }

    private static void Write(FactWriter facts, Acknowledgement acknowledgement)
    {
        facts.Text("ruleId", acknowledgement.RuleId.Value);
        facts.Text("subject", acknowledgement.Subject);
        facts.Text("memberId", acknowledgement.MemberId);
        facts.Text("by", acknowledgement.By ?? string.Empty);
        facts.Text("because", acknowledgement.Because ?? string.Empty);
        facts.Date("on", acknowledgement.On);
        facts.Date("until", acknowledgement.Until);
    }
}
