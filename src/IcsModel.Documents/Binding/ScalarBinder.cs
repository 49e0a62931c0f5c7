using System.Globalization;
using IcsModel.Documents.Sources;

namespace IcsModel.Documents.Binding;

/// <summary>Reads single values, and logs those that are something else than was asked for.</summary>
internal sealed class ScalarBinder(ErrorLog errors)
{
    private const string DayForm = "a day in the form yyyy-MM-dd, such as 2025-06-01";

    internal string? Text(SourceNode node) =>
        node.Kind == SourceKind.Text || (node.Kind == SourceKind.Number && node.IsPlain) ? node.Text : Wrong<string>(node, "a text");

    internal bool? Truth(SourceNode node)
    {
        if (node.Kind == SourceKind.Truth)
        {
            return node.Text is "true";
        }

        Wrong<string>(node, "true or false");
        return null;
    }

    internal int? WholeNumber(SourceNode node)
    {
        if (node.Kind != SourceKind.Number)
        {
            Wrong<string>(node, "a whole number");
            return null;
        }

        if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        errors.Add(DocumentErrorCodes.NotAWholeNumber, node, $"Expected a whole number of ordinary size, found {Cut(node.Text)}.");
        return null;
    }

    /// <summary>The day as yyyymmdd.</summary>
    internal int? Day(SourceNode node)
    {
        if (node.Kind != SourceKind.Text)
        {
            Wrong<string>(node, DayForm);
            return null;
        }

        if (Days.Parse(node.Text) is { } day)
        {
            return day;
        }

        errors.Add(
            DocumentErrorCodes.NotADate,
            node,
            Days.HasForm(node.Text) ? $"The calendar has no day {Quoted.Of(node.Text)}." : $"Expected {DayForm}, found {Quoted.Of(node.Text)}.");
        return null;
    }

    /// <summary>The index of the word among those known.</summary>
    internal int? Word(SourceNode node, string[] known)
    {
        if (node.Kind != SourceKind.Text)
        {
            Wrong<string>(node, "a word");
            return null;
        }

        var index = Array.IndexOf(known, node.Text);
        if (index >= 0)
        {
            return index;
        }

        errors.Add(DocumentErrorCodes.UnknownWord, node, $"The word {Quoted.Of(node.Text)} is not known here.{NearestWord.Advice(node.Text, known)}");
        return null;
    }

    internal T? Wrong<T>(SourceNode node, string expected)
        where T : class
    {
        errors.Add(DocumentErrorCodes.WrongKind, node, $"Expected {expected}, found {Found(node)}.");
        return null;
    }

    private static string Found(SourceNode node) =>
        node.Kind switch
        {
            SourceKind.Null => "null",
            SourceKind.Truth => node.Text,
            SourceKind.Number => "the number " + Cut(node.Text),
            SourceKind.Text => "the text " + Quoted.Of(node.Text),
            SourceKind.List => "a list",
            _ => "an object",
        };

    private static string Cut(string number) => number.Length > 30 ? number[..30] + "…" : number;
}
