using IcsModel.Rules;
using NodaTime;

namespace IcsModel.Reporting;

/// <summary>What a report tells: assessments with the files their facts were read from, what is acknowledged, and the files that could not be read.</summary>
/// <remarks>Every format is a view of it; an acknowledgement marks a finding and never hides it. The same report gives the same bytes on every machine. Immutable.</remarks>
/// <example>
/// <code>
/// var report = new Report([new ReportSubject(assessment, "board.yaml", pointer =>
/// {
///     var at = document.SourceMap.PositionOf(pointer);
///     return new SourcePlace("board.yaml", at.Line, at.Column);
/// })]);
/// File.WriteAllText("board.sarif", SarifReport.Write(report));
/// </code>
/// </example>
public sealed class Report
{
    /// <summary>A report on subjects, in the order given.</summary>
    /// <param name="subjects">What was assessed.</param>
    /// <param name="unread">The files that could not be read.</param>
    /// <param name="acknowledgements">What is accepted of the findings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    public Report(IEnumerable<ReportSubject> subjects, IEnumerable<UnreadFile>? unread = null, IEnumerable<PlacedAcknowledgement>? acknowledgements = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        (Subjects, Unread) = (ValueList.From(subjects), ValueList.From(unread ?? []));
        (Acknowledgements, AcknowledgementRemarks) = (ValueList<PlacedAcknowledgement>.Empty, ValueList<AcknowledgementRemark>.Empty);
        if (acknowledgements is not null)
        {
            Acknowledgements = ValueList.From(acknowledgements);
            Subjects = Acknowledged(Subjects, Acknowledgements);
            AcknowledgementRemarks = AcknowledgementReview.Of(Acknowledgements, Subjects);
        }
    }

    /// <summary>What was assessed.</summary>
    public ValueList<ReportSubject> Subjects { get; }

    /// <summary>The files that could not be read.</summary>
    public ValueList<UnreadFile> Unread { get; }

    /// <summary>What is accepted of the findings, in the order given.</summary>
    public ValueList<PlacedAcknowledgement> Acknowledgements { get; }

    /// <summary>What is odd about acknowledgements: those of nothing that was found, those that have ended, those without a reason.</summary>
    public ValueList<AcknowledgementRemark> AcknowledgementRemarks { get; }

    /// <summary>Whether anything found fails a run from a level on; files that could not be read are another matter.</summary>
    public bool Fails(FailOn failOn)
    {
        foreach (var subject in Subjects)
        {
            foreach (var outcome in subject.Assessment.Outcomes)
            {
                if (failOn.Fails(subject, outcome))
                {
                    return true;
                }
            }
        }

        return AcknowledgementRemarks.Count > 0 && failOn.FailsOnRemarks();
    }

    /// <summary>What a run tells by its exit code: 2 where a file could not be read, 1 where something fails from the level on, else 0.</summary>
    internal int ExitCode(FailOn failOn) => Unread.Count > 0 ? 2 : Fails(failOn) ? 1 : 0;

    /// <summary>The day of all assessments, or null where they are of several days or there are none.</summary>
    internal LocalDate? CommonDay
    {
        get
        {
            LocalDate? common = null;
            foreach (var subject in Subjects)
            {
                if (common is { } day && day != subject.Assessment.AsAt)
                {
                    return null;
                }

                common = subject.Assessment.AsAt;
            }

            return common;
        }
    }

    /// <summary>Everything found that an outcome stands for, in the order of subjects and catalogue.</summary>
    internal IEnumerable<ReportedFinding> Findings(Outcome outcome) => Subjects.SelectMany(subject => ReportedFinding.Of(subject, outcome));

    private static ValueList<ReportSubject> Acknowledged(ValueList<ReportSubject> subjects, ValueList<PlacedAcknowledgement> entries)
    {
        var ofSubject = entries.Select(entry => entry.Acknowledgement).ToLookup(acknowledgement => acknowledgement.Subject, StringComparer.Ordinal);
        return [.. subjects.Select(subject => subject.With(new SubjectAcknowledgements(ofSubject[subject.Key], subject.Assessment.AsAt)))];
    }
}
