using System.Text;

namespace IcsModel.Law;

/// <summary>Reads comma-separated rows with quoted cells, as the embedded register has them.</summary>
internal sealed class RegisterReader(string text)
{
    private int position;

    /// <summary>The entries of a register with a heading row.</summary>
    /// <exception cref="InvalidDataException">A row has another number of cells, or a cell means nothing.</exception>
    public static List<RegisterEntry> Read(string text)
    {
        var reader = new RegisterReader(text);
        var entries = new List<RegisterEntry>(capacity: 1024);
        reader.ReadRow();
        while (reader.position < text.Length)
        {
            entries.Add(new(new RegisterRow(reader.ReadRow())));
        }

        return entries;
    }

    private string[] ReadRow()
    {
        var cells = new string[RegisterRow.Width];
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain();
            var expected = index == cells.Length - 1 ? '\n' : ',';
            if (position >= text.Length || text[position] != expected)
            {
                throw new InvalidDataException($"The row of the law register that begins with \"{cells[0]}\" does not have {cells.Length} cells.");
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
                throw new InvalidDataException("A quoted cell of the law register has no end.");
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
