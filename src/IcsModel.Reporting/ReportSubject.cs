using IcsModel.Rules;

namespace IcsModel.Reporting;

/// <summary>A board, a system or a commissioning history with what the law asked of it, and where its facts stand.</summary>
/// <remarks>Immutable, as long as the function that finds places is pure.</remarks>
public sealed class ReportSubject
{
    private readonly Func<string, SourcePlace>? placeOf;
    private readonly SubjectAcknowledgements? acknowledgements;

    /// <summary>A subject that was read from a file.</summary>
    /// <param name="assessment">The outcome of every rule.</param>
    /// <param name="file">The file, or the first of several, as the reader of the report should see it.</param>
    /// <param name="placeOf">Finds where the value begins that a JSON Pointer names, or the nearest value around it; without it everything is at the start of the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="file"/> is null.</exception>
    public ReportSubject(Assessment assessment, string file, Func<string, SourcePlace>? placeOf = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(file);
        (Assessment, File, this.placeOf) = (assessment, file, placeOf);
        (Title, Files) = (assessment.Subject, ValueList.Of(file));
    }

    private ReportSubject(ReportSubject subject, SubjectAcknowledgements acknowledgements)
        : this(subject.Assessment, subject.File, subject.placeOf)
    {
        (Title, Files, AsAtSource) = (subject.Title, subject.Files, subject.AsAtSource);
        (Gives, IdOf, NoticesOf) = (subject.Gives, subject.IdOf, () => subject.Notices);
        this.acknowledgements = acknowledgements;
    }

    /// <summary>The outcome of every rule.</summary>
    public Assessment Assessment { get; }

    /// <summary>The file, or the first of several.</summary>
    public string File { get; }

    /// <summary>The subject for a heading; its name unless the caller gives more.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>All files that the subject was read from; <see cref="File"/> alone unless the caller gives more.</summary>
    public ValueList<string> Files { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Who named the day of the assessment, or null where that need not be told.</summary>
    public AsAtSource? AsAtSource { get; init; }

    /// <summary>What to know about the whole assessment; the notices of the assessment unless the caller gives more.</summary>
    public ValueList<string> Notices { get => field ??= NoticesOf?.Invoke() ?? Assessment.Notices; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether the document gives the value that a JSON Pointer names; without it every value counts as given.</summary>
    public Func<string, bool>? Gives { get; init; }

    /// <summary>Finds what an entry that a JSON Pointer names calls itself, such as its id or its name, or null; without it entries are known by the ids that findings give alone.</summary>
    public Func<string, string?>? IdOf { get; init; }

    /// <summary>Works the notices out when they are first asked for.</summary>
    internal Func<ValueList<string>>? NoticesOf { get; init; }

    /// <summary>The code of the board concerned, else the name of the subject: what stays when a file is moved or put in another order.</summary>
    internal string Key => Words.Given((Assessment.Board ?? Assessment.System?.Board)?.Code) ?? Assessment.Subject;

    /// <summary>The JSON Pointer to the subject as a whole: the section of a board, for anything else the document.</summary>
    internal string Root => Assessment.Board is null ? string.Empty : "/board";

    /// <summary>The outcomes that count; aggregates only sum up others.</summary>
    internal IEnumerable<RuleOutcome> Outcomes => Assessment.Outcomes.Where(outcome => !outcome.Rule.Definition.IsAggregate);

    /// <summary>Where the value begins that a JSON Pointer names, or the nearest value around it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    public SourcePlace PlaceOf(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return placeOf?.Invoke(pointer) ?? new(File, 1, 1);
    }

    /// <summary>Whether the document gives the value that a JSON Pointer names.</summary>
    internal bool IsGiven(string pointer) => Gives?.Invoke(pointer) ?? true;

    /// <summary>The same subject with what is accepted of it.</summary>
    internal ReportSubject With(SubjectAcknowledgements accepted) => new(this, accepted);

    /// <summary>Whether anything may be acknowledged of it.</summary>
    internal bool IsMarked => acknowledgements is not null;

    /// <summary>What acknowledges a finding of a rule that is unmet; null where nothing does.</summary>
    internal Acknowledgement? AcknowledgementOf(RuleOutcome outcome, string? memberId) =>
        outcome.Outcome == Outcome.NotSatisfied ? acknowledgements?.Of(outcome.RuleId, memberId) : null;

    /// <summary>Whether everything found under an outcome is explained by an acknowledgement; breaches and inconsistencies never are.</summary>
    internal bool IsExplained(RuleOutcome outcome) =>
        acknowledgements is not null && outcome.Severity < Severity.Breach && ReportedFinding.Of(this, outcome).All(finding => finding.IsExplained);
}
