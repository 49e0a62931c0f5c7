namespace IcsModel.Documents.Sources;

/// <summary>Collects what is wrong with one document, up to <see cref="DocumentLimits.MaxErrors"/>.</summary>
internal sealed class ErrorLog(string? fileName)
{
    private readonly List<DocumentError> errors = [];

    internal bool IsEmpty => errors.Count == 0;

    internal void Add(string code, SourceNode node, string message) => Add(code, node.Start, node.Pointer, message, node.File);

    internal void Add(string code, SourcePosition at, string pointer, string message, string? file = null)
    {
        if (errors.Count < DocumentLimits.MaxErrors)
        {
            errors.Add(new()
            {
                Code = code,
                FileName = file ?? fileName,
                Line = at.Line,
                Column = at.Column,
                Pointer = pointer,
                Message = message,
            });
        }
    }

    internal ValueList<DocumentError> InOrderOfText() =>
        ValueList.From(errors.OrderBy(error => error.FileName, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column));
}
