using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace IcsModel.Reporting.Json;

/// <summary>Writes JSON that is the same bytes for the same facts, whatever the machine, and that a terminal shows without obeying it.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        // Number signs stand in texts alone; two of them start commands of build servers.
        return SafeText.Escaped(Encoding.UTF8.GetString(buffer.WrittenSpan)).Replace("##", @"#\u0023", StringComparison.Ordinal) + "\n";
    }

    internal static void Day(this Utf8JsonWriter json, string name, LocalDate? day) => json.WriteString(name, day is { } given ? Words.Of(given) : null);

    /// <summary>True, false, or null for what is not known.</summary>
    internal static void Truth(this Utf8JsonWriter json, string name, bool? truth)
    {
        if (truth is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void Uri(this Utf8JsonWriter json, string name, Uri? uri) => json.WriteString(name, uri?.AbsoluteUri);

    internal static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
