using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.Tool.Text;

/// <summary>Takes the many things missing from a section that a document leaves out for the one thing they are.</summary>
internal static class UnstatedSections
{
    private static readonly (string Pointer, string Description)[] Sections =
    [
        ("/constitution/seats", "nothing is stated of the seats the constitution lays down"),
        ("/constitution/standingOrders", "nothing is stated of the standing orders"),
        ("/constitution", "nothing is stated of the constitution"),
        ("/committees", "no committees are stated"),
        ("/meetings", "no meetings are stated"),
        ("/registersOfInterests", "no registers of interests are stated"),
        ("/board/conflictsPolicy", "nothing is stated of the arrangements for conflicts of interest"),
        ("/board/members", "no members are stated"),
        ("/handbook", "nothing is stated of the governance handbook"),
        ("/officers", "no named officers are stated"),
        ("/conduct", "nothing is stated of standards of conduct, gifts and speaking up"),
        ("/accounts", "nothing is stated of accounts"),
        ("/councils", "no councils are stated"),
        ("/partnerships", "no partnership is stated"),
        ("/needsAssessments", "no needs assessments are stated"),
        ("/strategies", "no integrated care strategies are stated"),
        ("/wellbeingStrategies", "no local health and wellbeing strategies are stated"),
        ("/wellbeingBoards", "no health and wellbeing boards are stated"),
        ("/involvement", "nothing is stated of the arrangements for involving people"),
    ];

    /// <summary>The questions, those about a section that is not stated joined into one.</summary>
    internal static List<Question> Merge(List<Question> questions, SourceMap map)
    {
        var merged = new List<Question>(questions);
        foreach (var (pointer, description) in Sections)
        {
            if (map.TryFind(pointer, out _) || (Parent(pointer) is { } parent && !map.TryFind(parent, out _)))
            {
                continue;
            }

            var missing = merged.FindAll(question => question.Kind == MissingKind.Fact && question.Pointers.TrueForAll(place => IsWithin(place, pointer)));
            if (missing.Count > 1 || missing is [{ Pointers: [var only] }] && string.Equals(only, pointer, StringComparison.Ordinal))
            {
                merged.RemoveAll(missing.Contains);
                merged.Add(Question.Join(missing, description, pointer));
            }
        }

        return merged;
    }

    private static string? Parent(string pointer) => pointer.LastIndexOf('/') is > 0 and var end ? pointer[..end] : null;

    private static bool IsWithin(string pointer, string section) =>
        pointer.StartsWith(section, StringComparison.Ordinal) && (pointer.Length == section.Length || pointer[section.Length] == '/');
}
