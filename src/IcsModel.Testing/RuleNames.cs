namespace IcsModel.Testing;

/// <summary>Says of an id that no rule has it, and which may have been meant.</summary>
internal static class RuleNames
{
    internal static string NotKnown(string id, IEnumerable<string> known) =>
        NearMiss.Of(id, known) is { } nearest ? $"No rule that evaluates has the id {id}; did you mean {nearest}?" : $"No rule that evaluates has the id {id}.";
}
