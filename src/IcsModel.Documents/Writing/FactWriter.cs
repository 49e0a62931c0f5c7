using System.Globalization;
using System.Text.Json;
using IcsModel.Documents.Sources;
using NodaTime;

namespace IcsModel.Documents.Writing;

/// <summary>Writes single facts as members of an object, and leaves out those that are not known.</summary>
internal sealed class FactWriter(Utf8JsonWriter json)
{
    internal void Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            Text(value);
        }
    }

    internal void Text(string value) => json.WriteStringValue(Whole(value));

    /// <summary>The text, if it is all characters.</summary>
    internal static string Whole(string value) =>
        SourceText.IndexOfLoneSurrogate(value) >= 0
            ? throw new ArgumentException("A text holds half of a surrogate pair, which is no character.", nameof(value))
            : value;

    internal void Truth(string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    internal void WholeNumber(string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    internal void Date(string name, LocalDate? value)
    {
        if (value is { } date)
        {
            json.WriteString(name, Iso(date));
        }
    }

    /// <summary>The word for the value of an enumeration, given as its number.</summary>
    internal void Word(string name, int? value, string[] words)
    {
        if (value is { } index)
        {
            json.WriteString(name, WordAt(index, words));
        }
    }

    internal void One<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            write(value);
        }
    }

    internal void List<T>(string name, FactList<T> list, Action<T> write)
        where T : class
    {
        if (list.Completeness == Completeness.NotStated)
        {
            if (list.Count > 0)
            {
                json.WritePropertyName(name);
                Items(list, write);
            }

            return;
        }

        json.WriteStartObject(name);
        json.WriteBoolean("complete", list.IsComplete);
        json.WritePropertyName("items");
        Items(list, write);
        json.WriteEndObject();
    }

    /// <summary>A list of values of an enumeration, as their words.</summary>
    internal void Words<T>(string name, FactList<T> list, string[] words, Func<T, int> indexOf)
        where T : struct
    {
        var found = new string[list.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = WordAt(indexOf(list[i]), words);
        }

        List(name, FactList.NotStated<string>(found).WithCompleteness(list.Completeness), json.WriteStringValue);
    }

    internal static string WordAt(int index, string[] words) =>
        index >= 0 && index < words.Length
            ? words[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The value of the enumeration has no name.");

    internal static string Iso(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso || date.Year < 1)
        {
            throw new ArgumentException("A document holds dates of the ISO calendar from the year 1 on.", nameof(date));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");
    }

    private void Items<T>(FactList<T> list, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
