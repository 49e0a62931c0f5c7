using NodaTime.Text;

namespace IcsModel.Rules;

/// <summary>What is said once about a whole assessment.</summary>
internal static class AssessmentNotices
{
    internal static ValueList<string> For(Assessment assessment)
    {
        var notices = new List<string>();
        var horizon = assessment.Catalogue.LawKnownTo;
        if (assessment.AsAt > horizon.Statute)
        {
            notices.Add(
                $"Acts and regulations are known here up to {Iso(horizon.Statute)} and NHS England policy up to {Iso(horizon.Policy)}; "
                + "later changes are not taken into account.");
        }

        if (assessment.StatedOn is { } statedOn && statedOn != assessment.AsAt)
        {
            notices.Add($"Undated facts are stated for {Iso(statedOn)} and are not known on {Iso(assessment.AsAt)}.");
        }

        return ValueList.From(notices);
    }

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
