using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <summary>Says what somebody may have meant who wrote a word that is not known.</summary>
internal static class NearestWord
{
    private const int Few = 12;

    /// <summary>A sentence or two that help, each with a blank before it; empty if there is nothing to say.</summary>
    internal static string Advice(string word, IReadOnlyList<string> known)
    {
        var meant = NearMiss.Of(word, known) is { } nearest ? $" Did you mean {Quoted.Of(nearest)}?" : "";
        return known.Count is > 0 and <= Few ? $"{meant} Known here: {string.Join(", ", known)}." : meant;
    }
}
