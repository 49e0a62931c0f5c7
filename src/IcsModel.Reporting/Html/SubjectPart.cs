using IcsModel.Rules;

namespace IcsModel.Reporting.Html;

/// <summary>A part of what is said of a subject.</summary>
/// <param name="Name">The name of its place.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Write">Writes what follows the heading.</param>
internal sealed record SubjectPart(string Name, string Title, Action<HtmlWriter, PageSubject> Write)
{
    /// <summary>The name of the part on what is undetermined.</summary>
    internal const string Open = "open";

    /// <summary>The parts that a subject has, in the order of the page.</summary>
    internal static IEnumerable<SubjectPart> Of(PageSubject subject)
    {
        yield return new("found", "Found unmet", FindingList.Write);
        if (subject.Assessment.Board is { } board)
        {
            yield return new("seats", "Seats on the board", (page, owner) => SeatTable.Write(page, owner, board));
            yield return new("terms", "Time in the seats", (page, owner) => TermTable.Write(page, owner, board));
        }

        if (subject.Assessment.System is { } system && system.Partnerships.Count > 0)
        {
            yield return new("partnerships", "Partnership", (page, owner) => PartnershipTable.Write(page, owner, system));
        }

        if (subject.Of(Outcome.Undetermined).Any())
        {
            yield return new(Open, "Undetermined", OpenQuestionTable.Write);
        }

        yield return new("rules", "Every rule asked", RuleLists.Write);
    }
}
