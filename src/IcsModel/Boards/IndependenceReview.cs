namespace IcsModel.Boards;

/// <summary>What the stated assessment of independence shows about one appointment (Schedule 1B paragraph 4).</summary>
internal enum IndependenceReview
{
    /// <summary>No assessment by the right person in time is stated with a conclusion.</summary>
    Open,

    /// <summary>The appointor concluded in time that the appointment would not undermine independence.</summary>
    Safe,

    /// <summary>The appointor concluded in time that it could, and appointed all the same.</summary>
    Undermining,
}

/// <summary>Judges assessments of independence.</summary>
internal static class IndependenceReviews
{
    /// <summary>
    /// Only the appointor's own view, formed on or before the first day in the seat, counts either way; a late one or somebody else's leaves the question open.
    /// </summary>
    internal static IndependenceReview Of(IndependenceAssessment? assessment, Actor? assessor, NodaTime.LocalDate? start)
    {
        if (assessment is not { Conclusion: { } conclusion, By: { } by, On: { } on } || assessor is null || start is not { } first)
        {
            return IndependenceReview.Open;
        }

        if (by.IsSameAs(assessor) != true || on > first)
        {
            return IndependenceReview.Open;
        }

        return conclusion == IndependenceConclusion.Undermines ? IndependenceReview.Undermining : IndependenceReview.Safe;
    }
}
