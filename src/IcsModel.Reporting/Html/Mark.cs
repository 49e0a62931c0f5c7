using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>Small drawings, each of a shape of its own, that stand before a word and say the same.</summary>
internal static class Mark
{
    private const string Disc = "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z";
    private const string Ring = "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14zm0 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10z";

    internal static void Write(HtmlWriter page, SeatState state) =>
        Write(page, state switch
        {
            SeatState.Filled => Disc,
            SeatState.Vacant => Ring,
            SeatState.Unlawful => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.6 4.3L4.3 5.6L6.7 8l-2.4 2.4l1.3 1.3L8 9.3l2.4 2.4l1.3-1.3L9.3 8l2.4-2.4l-1.3-1.3L8 6.7z",
            _ => Ring + "M7 11h2v-1.6H7zM5.2 6.6h1.7c0-1.3 2.1-1.3 2.1 0c0 .8-1.9 1-1.9 2.4h1.7c0-.9 2-1.1 2-2.5c0-3-5.6-3-5.6.1z",
        });

    internal static void Write(HtmlWriter page, Severity severity) =>
        Write(page, severity switch
        {
            Severity.Breach => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM7 4v5h2V4zM7 10.2v2h2v-2z",
            Severity.Inconsistency => "M1 1h14v14H1zM4 5v1.6h8V5zM4 9.4V11h8V9.4z",
            Severity.Departure => "M8 1l7.5 14H.5zM7 6v4.6h2V6zM7 11.6v1.8h2v-1.8z",
            Severity.Advisory => "M8 .5L15.5 8L8 15.5L.5 8zM7 4.5v4h2v-4zM7 9.6v1.8h2V9.6z",
            _ => Disc + "M7 4h2v2H7zM7 7.2h2V12H7z",
        });

    private static void Write(HtmlWriter page, string path)
    {
        using (page.Open("svg", "mark").With("viewBox", "0 0 16 16").With("aria-hidden", "true"))
        {
            page.Void("path", ("fill-rule", "evenodd"), ("d", path));
        }
    }
}
