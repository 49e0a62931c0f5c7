using IcsModel.Rules;

namespace IcsModel.Meetings;

/// <summary>Where the facts of one count stand in the document, and what it asks for.</summary>
internal sealed class QuorumSheet(string attendance, string exclusions)
{
    private readonly List<MissingFact> missing = [];

    /// <summary>The pointer to the list of those present.</summary>
    internal string Attendance { get; } = attendance;

    /// <summary>The pointer to the list of those excluded.</summary>
    internal string Exclusions { get; } = exclusions;

    internal ValueList<MissingFact> Missing => ValueList.From(missing);

    internal void Ask(string pointer, string description) => Ask(MissingKind.Fact, pointer, description);

    internal void Ask(MissingKind kind, string pointer, string description)
    {
        var fact = new MissingFact(kind, pointer, description);
        if (!missing.Contains(fact))
        {
            missing.Add(fact);
        }
    }
}
