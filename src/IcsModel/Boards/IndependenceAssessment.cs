using NodaTime;

namespace IcsModel.Boards;

/// <summary>An appointor's view of whether an appointment could reasonably be regarded as undermining the independence of the health service.</summary>
/// <remarks>Schedule 1B paragraph 4 to the National Health Service Act 2006. The view that matters is the appointor's own, formed before appointing.</remarks>
public sealed record IndependenceAssessment
{
    /// <summary>Who formed the view, or null while not known.</summary>
    public Actor? By { get; init; }

    /// <summary>The day of the assessment, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What was concluded, or null while not known.</summary>
    public IndependenceConclusion? Conclusion { get; init; }
}
