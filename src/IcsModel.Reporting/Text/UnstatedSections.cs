using IcsModel.Rules;

namespace IcsModel.Reporting.Text;

/// <summary>Takes the many things missing from a section that a document leaves out for the one thing they are.</summary>
internal static class UnstatedSections
{
    /// <summary>Where a section stands, a star for every position in a list, and what to say where it is left out.</summary>
    private static readonly (string Place, string Description)[] Sections =
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
        ("/ccgs/*/constitution/contents", "nothing is stated of what the constitution of the group provides for"),
        ("/ccgs/*/constitution", "nothing is stated of the constitution of the group"),
        ("/ccgs/*/governingBody/members", "no members of the governing body are stated"),
        ("/ccgs/*/governingBody/committees", "no committees of the governing body are stated"),
        ("/ccgs/*/governingBody", "nothing is stated of the governing body of the group"),
        ("/ccgs/*/interestRegisters", "no registers of interests of the group are stated"),
        ("/ccgs/*/dutyEvidence", "nothing is stated of what the group did towards its general duties"),
        ("/ccgs/*/plans", "no commissioning plans of the group are stated"),
        ("/ccgs/*/finances", "nothing is stated of the money of the group"),
        ("/ccgs", "no clinical commissioning groups are stated"),
        ("/mergers/*/applicants", "no groups that applied to merge are stated"),
    ];

    /// <summary>The questions, those about a section that is not stated joined into one.</summary>
    internal static List<Question> Merge(List<Question> questions, ReportSubject subject)
    {
        var merged = new List<Question>(questions);
        foreach (var (place, description) in Sections)
        {
            string? SectionOf(string pointer) => Unstated(pointer, place, subject);
            var missing = merged.FindAll(question => question.Kind == MissingKind.Fact && question.Pointers.TrueForAll(pointer => SectionOf(pointer) is not null));
            if (missing.Count > 1 || missing is [var only] && only.Pointers.TrueForAll(pointer => string.Equals(pointer, SectionOf(pointer), StringComparison.Ordinal)))
            {
                merged.RemoveAll(missing.Contains);
                merged.Add(Question.Join(missing, description, pointer => SectionOf(pointer)!));
            }
        }

        return merged;
    }

    /// <summary>The section at a place that a pointer leads into, if the document leaves it out and not what it would stand in; null otherwise.</summary>
    private static string? Unstated(string pointer, string place, ReportSubject subject)
    {
        var (steps, wanted) = (pointer.Split('/'), place.Split('/'));
        if (steps.Length < wanted.Length || wanted.Where((step, i) => step is not "*" && !string.Equals(step, steps[i], StringComparison.Ordinal)).Any())
        {
            return null;
        }

        var (section, around) = (string.Join('/', steps[..wanted.Length]), string.Join('/', steps[..(wanted.Length - 1)]));
        return subject.IsGiven(section) || (around.Length > 0 && !subject.IsGiven(around)) ? null : section;
    }
}
