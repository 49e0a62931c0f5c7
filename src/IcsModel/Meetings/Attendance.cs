namespace IcsModel.Meetings;

/// <summary>One person present at a meeting.</summary>
/// <remarks>Attending by video or telephone is being present. Equality is by value.</remarks>
public sealed record Attendance
{
    /// <summary>The person, or null while not known.</summary>
    public Person? Person { get; init; }

    /// <summary>The member they came in place of, or null for somebody present in their own right.</summary>
    public Person? SubstituteFor { get; init; }

    /// <summary>For a substitute, whether whoever presided permitted it, or null while not known.</summary>
    public bool? PermittedByPresiding { get; init; }
}
