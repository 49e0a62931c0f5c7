using IcsModel.Documents;
using IcsModel.Rules;

namespace IcsModel.Tool.Text;

/// <summary>Takes the many things missing from a section that a document leaves out for the one thing they are.</summary>
internal static class UnstatedSections
{
    private static readonly (string Pointer, string Name)[] Sections =
    [
        ("/constitution/seats", "the seats of the constitution"),
        ("/constitution/standingOrders", "the standing orders"),
        ("/constitution", "the constitution"),
        ("/committees", "committees"),
        ("/meetings", "meetings"),
        ("/registersOfInterests", "registers of interests"),
        ("/board/conflictsPolicy", "the arrangements for conflicts of interest"),
        ("/board/members", "the members"),
        ("/handbook", "the governance handbook"),
        ("/officers", "named officers"),
        ("/conduct", "standards of conduct, gifts and speaking up"),
        ("/accounts", "accounts"),
    ];

    /// <summary>The questions, those about a section that is not stated joined into one wherever there are two or more.</summary>
    internal static List<Question> Merge(List<Question> questions, SourceMap map)
    {
        var merged = new List<Question>(questions);
        foreach (var (pointer, name) in Sections)
        {
            if (map.TryFind(pointer, out _) || (Parent(pointer) is { } parent && !map.TryFind(parent, out _)))
            {
                continue;
            }

            var missing = merged.FindAll(question => question.Kind == MissingKind.Fact && question.Pointers.TrueForAll(place => IsWithin(place, pointer)));
            if (missing.Count > 1)
            {
                merged.RemoveAll(missing.Contains);
                merged.Add(Question.Join(missing, $"nothing is stated of {name}", pointer));
            }
        }

        return merged;
    }

    private static string? Parent(string pointer) => pointer.LastIndexOf('/') is > 0 and var end ? pointer[..end] : null;

    private static bool IsWithin(string pointer, string section) =>
        pointer.StartsWith(section, StringComparison.Ordinal) && (pointer.Length == section.Length || pointer[section.Length] == '/');
}
