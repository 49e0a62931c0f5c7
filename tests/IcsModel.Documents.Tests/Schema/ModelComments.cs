using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IcsModel.Documents.Tests.Schema;

/// <summary>What the documentation of the model says of its types, members and words, as plain text in the names that documents use.</summary>
internal static partial class ModelComments
{
    private static readonly Dictionary<string, XElement> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "IcsModel.xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!, StringComparer.Ordinal);

    internal static string Of(Type type) => Text("T:" + type.FullName);

    internal static string Of(PropertyInfo property) => Text($"P:{property.DeclaringType!.FullName}.{property.Name}");

    internal static string Of(Enum word) => Text($"F:{word.GetType().FullName}.{word}");

    /// <summary>The name of a type as words, such as "Board member".</summary>
    internal static string Words(string name) =>
        (name[0] + JoinedWords().Replace(name[1..], match => " " + match.Value.ToLowerInvariant()))
            .Replace("Ccg", "CCG", StringComparison.Ordinal)
            .Replace("Nhs", "NHS", StringComparison.Ordinal)
            .Replace("england", "England", StringComparison.Ordinal);

    private static string Text(string id) =>
        Blanks().Replace(string.Concat(Summaries[id].Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => Named(reference.Value),
            XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => word.Value,
            XElement { Name.LocalName: "c" or "para" } element => element.Value,
            _ => throw new InvalidOperationException($"The documentation holds {node}, which has no plain text."),
        };

    private static string Named(string reference)
    {
        var name = reference.Split('(')[0].Split('.')[^1];
        return reference[0] switch
        {
            'T' => Lower(Words(name)),
            'P' => JsonNamingPolicy.CamelCase.ConvertName(name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : name),
            _ => JsonNamingPolicy.CamelCase.ConvertName(name),
        };
    }

    private static string Lower(string words) => char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    [GeneratedRegex("[A-Z]|[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex JoinedWords();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
