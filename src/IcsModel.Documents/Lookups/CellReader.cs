namespace IcsModel.Documents.Lookups;

/// <summary>Goes through the cells of one line of a table: commas between them, quotation marks around those that hold a comma, doubled within.</summary>
internal ref struct CellReader(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> line = line;
    private int next;

    /// <summary>The cell reached, without its quotation marks and without blanks around it.</summary>
    internal ReadOnlySpan<char> Cell { get; private set; }

    /// <summary>Where the cell reached begins in the line.</summary>
    internal int Start { get; private set; }

    /// <summary>Whether a quotation mark is not closed, or something stands after a closed one.</summary>
    internal bool IsMalformed { get; private set; }

    internal bool MoveNext()
    {
        if (next > line.Length || IsMalformed)
        {
            return false;
        }

        Start = next;
        var rest = line[next..];
        if (rest.StartsWith('"'))
        {
            ReadQuoted(rest);
        }
        else
        {
            var comma = rest.IndexOf(',');
            Cell = (comma < 0 ? rest : rest[..comma]).Trim();
            next += (comma < 0 ? rest.Length : comma) + 1;
        }

        return !IsMalformed;
    }

    private void ReadQuoted(ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && (rest[end] != '"' || (end + 1 < rest.Length && rest[end + 1] == '"')))
        {
            end += rest[end] == '"' ? 2 : 1;
        }

        if (end >= rest.Length || (end + 1 < rest.Length && rest[end + 1] != ','))
        {
            IsMalformed = true;
            return;
        }

        Cell = rest[1..end].Contains('"') ? rest[1..end].ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : rest[1..end].Trim();
        next += end + 2;
    }
}
