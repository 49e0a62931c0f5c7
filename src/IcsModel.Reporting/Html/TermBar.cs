using NodaTime;

namespace IcsModel.Reporting.Html;

/// <summary>A member's time in a seat as a bar around the day asked about.</summary>
/// <remarks>The cells beside it say the same in words, so that it is hidden from those who listen.</remarks>
internal static class TermBar
{
    internal static void Write(HtmlWriter page, TimeAxis axis, LocalDate asAt, LocalDate? from, LocalDate? to)
    {
        using (page.Open("svg", "bar").With("width", "100%").With("height", "24").With("aria-hidden", "true"))
        {
            foreach (var mark in axis.Marks)
            {
                Line(page, axis, mark, "year");
            }

            Bar(page, axis, asAt, from, to);
            Line(page, axis, asAt, "day");
        }
    }

    /// <summary>The years above the bars, and the day asked about.</summary>
    internal static void Years(HtmlWriter page, TimeAxis axis, LocalDate asAt)
    {
        using (page.Open("svg", "axis").With("width", "100%").With("height", "36").With("aria-hidden", "true"))
        {
            foreach (var mark in axis.Marks)
            {
                using (page.Open("text").With("x", TimeAxis.Percent(axis.At(mark))).With("dx", "2").With("y", "32"))
                {
                    page.Text(Words.Of(mark)[..4]);
                }
            }

            var place = axis.At(asAt);
            using (page.Open("text", "day").With("x", TimeAxis.Percent(place)).With("y", "12").With("text-anchor", place < 15_000 ? "start" : place > 85_000 ? "end" : "middle"))
            {
                page.Text(Words.Of(asAt));
            }
        }
    }

    private static void Bar(HtmlWriter page, TimeAxis axis, LocalDate asAt, LocalDate? from, LocalDate? to)
    {
        if (from is null && to is null)
        {
            page.Void("circle", ("class", "point"), ("cx", TimeAxis.Percent(axis.At(asAt))), ("cy", "12"), ("r", "5"));
            return;
        }

        var (left, right) = (from is { } first ? axis.At(first) : 0, to is { } after ? axis.At(after) : 100_000);
        if (right <= left)
        {
            return;
        }

        page.Void("rect", ("class", from is null ? "uncertain" : to <= asAt ? "past" : from > asAt ? "future" : "now"), ("x", TimeAxis.Percent(left)), ("y", "6"), ("width", TimeAxis.Percent(right - left)), ("height", "12"));
        if (to is null)
        {
            using (page.Open("svg").With("x", "100%").With("y", "2").With("overflow", "visible"))
            {
                page.Void("path", ("class", "onward"), ("d", "M0 0L10 10L0 20z"));
            }
        }
    }

    private static void Line(HtmlWriter page, TimeAxis axis, LocalDate day, string style)
    {
        var place = TimeAxis.Percent(axis.At(day));
        page.Void("line", ("class", style), ("x1", place), ("x2", place), ("y1", "0"), ("y2", "24"));
    }
}
