using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IcsModel.Boards;
using IcsModel.Commissioning;
using IcsModel.Documents.Writing;
using IcsModel.Systems;

namespace IcsModel.Documents;

/// <summary>Writes a board with its constitution, its meetings and its records as a governance document in JSON.</summary>
/// <remarks>
/// <para>
/// One board has one text: members in the order of the model, two blanks to a level, lines ending with a line feed, unknown facts left out,
/// the end of a period as <c>to</c>, and the short spelling where there is one. Reading the text gives an equal board, provided that it keeps
/// to <see cref="DocumentLimits"/> and holds no period that ends before it begins, which the reader refuses.
/// </para>
/// <para>Letters, quotes and ampersands are written as they are: put the text in a file, and escape it before putting it inside HTML.</para>
/// </remarks>
public static class GovernanceDocumentWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document as UTF-8 JSON, without a byte order mark, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The board holds what no document can say: an enumeration value without a name, a date outside the ISO years 1 to 9999, or half of a
    /// surrogate pair.
    /// </exception>
    public static byte[] WriteJson(IntegratedCareBoard board)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        WriteJson(board, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the document as UTF-8 JSON, without a byte order mark, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The board holds what no document can say; see <see cref="WriteJson(IntegratedCareBoard)"/>.</exception>
    public static void WriteJson(IntegratedCareBoard board, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            new ModelWriter(json).Document(board);
        }

        output.Write("\n"u8);
    }

    /// <summary>The document of a system, with its board, as UTF-8 JSON, without a byte order mark, ending with a line feed.</summary>
    /// <remarks>A board of which nothing is known is left out, so reading such a document gives a system without a board.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    /// <exception cref="ArgumentException">The system holds what no document can say; see <see cref="WriteJson(IntegratedCareBoard)"/>.</exception>
    public static byte[] WriteJson(IntegratedCareSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return Write(writer => writer.Document(system));
    }

    /// <summary>The document of a commissioning history as UTF-8 JSON, without a byte order mark, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">The history holds what no document can say; see <see cref="WriteJson(IntegratedCareBoard)"/>.</exception>
    public static byte[] WriteJson(CommissioningHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Write(writer => writer.Document(history));
    }

    /// <summary>The document as JSON text, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="board"/> is null.</exception>
    /// <exception cref="ArgumentException">The board holds what no document can say; see <see cref="WriteJson(IntegratedCareBoard)"/>.</exception>
    public static string WriteJsonText(IntegratedCareBoard board) => Encoding.UTF8.GetString(WriteJson(board));

    private static byte[] Write(Action<ModelWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(new ModelWriter(json));
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
