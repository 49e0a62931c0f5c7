using System.Globalization;

namespace IcsModel.Strategies;

/// <summary>Words and pointers for strategies and assessments.</summary>
internal static class StrategyWords
{
    internal static string Pointer(DocumentKind kind, int position) => At(
        kind switch
        {
            DocumentKind.IntegratedCareStrategy => "/strategies",
            DocumentKind.NeedsAssessment => "/needsAssessments",
            _ => "/wellbeingStrategies",
        },
        position);

    internal static string Council(int position) => At("/councils", position);

    internal static string At(string list, int position) => $"{list}/{position.ToString(CultureInfo.InvariantCulture)}";

    internal static string Noun(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.IntegratedCareStrategy => "the integrated care strategy",
            DocumentKind.NeedsAssessment => "the needs assessment",
            _ => "the local health and wellbeing strategy",
        };

    internal static string Plural(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.IntegratedCareStrategy => "integrated care strategies",
            DocumentKind.NeedsAssessment => "needs assessments",
            _ => "local health and wellbeing strategies",
        };

    internal static string Finished(DocumentKind kind) => kind == DocumentKind.NeedsAssessment ? "completed" : "adopted";

    internal static string FinishedField(DocumentKind kind) => kind == DocumentKind.NeedsAssessment ? "completedOn" : "adoptedOn";

    internal static string EndField(DocumentKind kind) => kind == DocumentKind.IntegratedCareStrategy ? "supersededOn" : "replacedOn";
}
