using IcsModel.Tool.Checking;

namespace IcsModel.Tool.Text;

/// <summary>The report of <c>ics check</c> for people.</summary>
internal static class CheckText
{
    internal static void Write(CheckResult result, CheckOptions options, TextPage page)
    {
        for (var i = 0; i < result.Boards.Count; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            new BoardReport(result.Boards[i], options, page).Write();
        }

        if (result.Boards.Count > 1)
        {
            page.Blank();
            page.Paragraph(Total(result), tone: Tone.Heading);
        }
    }

    private static string Total(CheckResult result)
    {
        var (systems, histories, breached) = (0, 0, 0);
        foreach (var board in result.Boards)
        {
            systems += board.Assessment.System is null ? 0 : 1;
            histories += board.Assessment.Commissioning is null ? 0 : 1;
            breached += board.Assessment.HasBreach ? 1 : 0;
        }

        var subjects = Wording.List(
            Counts((result.Boards.Count - systems - histories, "board", "boards"), (systems, "system", "systems"), (histories, "commissioning history", "commissioning histories")));
        return $"{subjects} checked, {(breached == 0 ? "none" : Wording.Count(breached, "of them", "of them"))} "
            + $"with a breach or an inconsistency{(result.Errors.Count == 0 ? string.Empty : "; some files could not be read")}.";
    }

    /// <summary>How many there are of each kind that there is any of.</summary>
    private static List<string> Counts(params ReadOnlySpan<(int Count, string One, string Several)> kinds)
    {
        var counts = new List<string>();
        foreach (var (count, one, several) in kinds)
        {
            if (count > 0)
            {
                counts.Add(Wording.Count(count, one, several));
            }
        }

        return counts;
    }
}
