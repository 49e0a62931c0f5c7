using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting;

/// <summary>What a report tells: assessments with the files their facts were read from, and the files that could not be read.</summary>
/// <remarks>Every format is a view of it. The same report gives the same bytes on every machine. Immutable.</remarks>
/// <example>
/// <code>
/// var report = new Report([new ReportSubject(assessment, "board.yaml", pointer => new("board.yaml", 1, 1))]);
/// Console.Write(SarifReport.Write(report));
/// </code>
/// </example>
public sealed class Report
{
    /// <summary>A report on subjects, in the order given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    public Report(IEnumerable<ReportSubject> subjects, IEnumerable<UnreadFile>? unread = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        (Subjects, Unread) = (ValueList.From(subjects), ValueList.From(unread ?? []));
    }

    /// <summary>What was assessed.</summary>
    public ValueList<ReportSubject> Subjects { get; }

    /// <summary>The files that could not be read.</summary>
    public ValueList<UnreadFile> Unread { get; }

    /// <summary>The day of all assessments, or null where they are of several days or there are none.</summary>
    internal LocalDate? CommonDay =>
        Subjects.Select(subject => subject.Assessment.AsAt).Distinct().Take(2).ToArray() is [var day] ? day : null;

    /// <summary>Everything found that an outcome stands for, in the order of subjects and catalogue.</summary>
    internal IEnumerable<ReportedFinding> Findings(Outcome outcome) => Subjects.SelectMany(subject => ReportedFinding.Of(subject, outcome));
}
