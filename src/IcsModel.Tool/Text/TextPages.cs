using IcsModel.Reporting.Text;

namespace IcsModel.Tool.Text;

/// <summary>Opens pages of text.</summary>
internal static class TextPages
{
    /// <summary>A page on standard output, as wide as the terminal and with its colours.</summary>
    internal static TextPage Of(Session session) =>
        new(session.Output, session.Terminal.Width, session.Terminal is { OutputIsTerminal: true, AllowsColour: true });
}
