using System.Text;

namespace IcsModel;

/// <summary>Reads comma-separated rows with quoted cells, as the embedded data have them.</summary>
/// <param name="text">The rows; the first is a heading.</param>
/// <param name="width">How many cells every row has.</param>
/// <param name="subject">What the rows are of, for messages.</param>
internal sealed class CsvReader(string text, int width, string subject)
{
    private int position;

    /// <summary>The rows below the heading, in order.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells, or a quoted cell has no end.</exception>
    internal static IEnumerable<string[]> Read(string text, int width, string subject)
    {
        var reader = new CsvReader(text, width, subject);
        reader.ReadRow();
        while (reader.position < text.Length)
        {
            yield return reader.ReadRow();
        }
    }

    private string[] ReadRow()
    {
        var cells = new string[width];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain();
            var expected = index == cells.Length - 1 ? '\n' : ',';
            if (position >= text.Length || text[position] != expected)
            {
                throw new InvalidDataException($"The row of {subject} that begins with \"{cells[0]}\" does not have {cells.Length} cells.");
            }

            position++;
        }

        return cells;
    }

    private string ReadPlain()
    {
        var length = text.AsSpan(position).IndexOfAny(',', '\n');
        var cell = length <= 0 ? string.Empty : text.Substring(position, length);
        position += cell.Length;
        return cell;
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        position++;
        while (true)
        {
            var length = text.AsSpan(position).IndexOf('"');
            if (length < 0)
            {
                throw new InvalidDataException($"A quoted cell of {subject} has no end.");
            }

            cell.Append(text, position, length);
            position += length + 1;
            if (position >= text.Length || text[position] != '"')
            {
                return cell.ToString();
            }

            // Two quotes in a row stand for one within the cell.
            cell.Append('"');
            position++;
        }
    }
}
