namespace IcsModel.Tool;

/// <summary>Says what somebody may have meant who wrote a word that is not known.</summary>
internal static class Nearest
{
    /// <summary>A sentence with a blank before it that names the nearest known word; empty where none is near.</summary>
    internal static string Advice(string word, IEnumerable<string> known) => NearMiss.Of(word, known) is { } nearest ? $" Did you mean {nearest}?" : string.Empty;
}
