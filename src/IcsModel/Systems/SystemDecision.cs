using NodaTime;

namespace IcsModel.Systems;

/// <summary>A decision or plan of a body of the system, and the documents it had regard to (section 116B of the Local Government and Public Involvement in Health Act 2007).</summary>
/// <remarks>Everything may be null, which means not known. Equality is by value.</remarks>
public sealed record SystemDecision
{
    /// <summary>An id of the decision, unique in the system; or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who decided, or null while not known.</summary>
    public Body? By { get; init; }

    /// <summary>The day, or null while not known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>For NHS England, whether it decided in arranging the provision of health services, or null while not known.</summary>
    public bool? ArrangesHealthServices { get; init; }

    /// <summary>The ids of the needs assessments and strategies relevant to it.</summary>
    public FactList<string> Relevant { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;

    /// <summary>The ids of those it is recorded to have had regard to.</summary>
    public FactList<string> RegardRecorded { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = FactList<string>.Unknown;
}
