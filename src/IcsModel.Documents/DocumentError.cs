using System.Globalization;

namespace IcsModel.Documents;

/// <summary>One reason why a governance document could not be read, and where it stands.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record DocumentError
{
    /// <summary>The stable code, one of <see cref="DocumentErrorCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The file, as named by whoever asked for it to be read, or null for text without a file.</summary>
    public string? FileName { get; init; }

    /// <summary>The line, counted from 1; 1 for an error about the whole file.</summary>
    public required int Line { get; init; }

    /// <summary>The column, counted from 1 in UTF-16 characters.</summary>
    public required int Column { get; init; }

    /// <summary>The JSON Pointer of the value concerned, or of the object that holds it; empty for the whole document.</summary>
    public required string Pointer { get; init; }

    /// <summary>What was expected and what was found.</summary>
    public required string Message { get; init; }

    /// <summary>The error on one line, as compilers write it: <c>file:line:column: message</c>; without a file, <c>line:column: message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(FileName is null ? "" : FileName + ":")}{Line}:{Column}: {Message}");
}
