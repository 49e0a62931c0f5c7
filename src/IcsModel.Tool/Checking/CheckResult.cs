using IcsModel.Documents;
using IcsModel.Reporting;

namespace IcsModel.Tool.Checking;

/// <summary>What came of checking files: the subjects of those that could be read, and why the others could not.</summary>
internal sealed record CheckResult(IReadOnlyList<ReportSubject> Subjects, IReadOnlyList<DocumentError> Errors);
