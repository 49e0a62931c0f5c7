namespace IcsModel.Tests.Systems;

/// <summary>What comes of contradicting each fact of the lawful system, one at a time.</summary>
/// <remarks>
/// A date is put off to one far ahead, and back to one long past where that comes to something else. Of the values of an enumeration each that comes to something of its own
/// has a row; the first stands for those after it that come to the same. Numbers, texts, bodies and people have one other in their place, and a listed entry is absent from a list
/// that is stated as complete as before.
/// </remarks>
internal static partial class ContradictedFacts
{
    internal static readonly ContradictedFact[] All =
    [
        .. new[] { Area, Partnerships, Strategies, Topics, Objectives, Assessments, LocalStrategies, Decisions, Wellbeing, Involvement, JointWorking, Places }
            .SelectMany(section => section.Split('\n'))
            .Select(row => ContradictedFact.Read(row.TrimEnd('\r'))),
    ];
}
