using IcsModel.Documents;
using IcsModel.Reporting;

namespace IcsModel.Tool.Checking;

/// <summary>Why files could not be read, as reports tell it.</summary>
internal static class UnreadFiles
{
    internal static List<UnreadFile> Of(IReadOnlyList<DocumentError> errors)
    {
        var unread = new List<UnreadFile>();
        foreach (var error in errors)
        {
            unread.Add(new(new(error.FileName ?? string.Empty, error.Line, error.Column), error.Code, error.Message, error.Pointer));
        }

        return unread;
    }
}
